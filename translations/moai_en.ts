<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>moai::CheckText</name>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%n row of %1 belongs to nothing</numerusform>
            <numerusform>%n rows of %1 belong to nothing</numerusform>
        </translation>
    </message>
</context>
</TS>
