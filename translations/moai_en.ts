<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n has answered.</numerusform>
            <numerusform>%n have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>Step 1 of 2: %1 gathers the claims, %n so far…</numerusform>
            <numerusform>Step 1 of 2: %1 gathers the claims, %n so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>@%1 gathers the claims, %n so far…</numerusform>
            <numerusform>@%1 gathers the claims, %n so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%n price unknown</numerusform>
            <numerusform>%n prices unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1 + %n unknown</numerusform>
            <numerusform>%1 + %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>%n answer cost %1.</numerusform>
            <numerusform>%n answers cost %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>The price of %n answer is unknown.</numerusform>
            <numerusform>The prices of %n answers are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>price of %n call unknown</numerusform>
            <numerusform>prices of %n calls unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AddService</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n server found.</numerusform>
            <numerusform>%n servers found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>%n certificate: “%1”, which expires on %2.</numerusform>
            <numerusform>%n certificates; the first to expire is “%1”, on %2.</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>moai::ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s) did not fit</source>
        <extracomment>Of the talk so far; the model&apos;s context was too small for all of it</extracomment>
        <translation>
            <numerusform>%n passage did not fit</numerusform>
            <numerusform>%n passages did not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1, %n model</numerusform>
            <numerusform>%1, %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>works, %n model</numerusform>
            <numerusform>works, %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>%n round to follow</numerusform>
            <numerusform>%n rounds to follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>%n participant of “%1” will answer.</numerusform>
            <numerusform>%n participants of “%1” will answer at the same time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::LogsPage</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>%n earlier passage did not fit into its context.</numerusform>
            <numerusform>%n earlier passages did not fit into its context.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>Of %n answer the service did not tell the tokens.</numerusform>
            <numerusform>Of %n answers the service did not tell the tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>At most %n seat fits at one table.</numerusform>
            <numerusform>At most %n seats fit at one table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>%n model chosen</numerusform>
            <numerusform>%n models chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>%n more place: search for more words to narrow it down.</numerusform>
            <numerusform>%n more places: search for more words to narrow it down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n more after this one.</numerusform>
            <numerusform>%n more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1 and %n answer of unknown price</numerusform>
            <numerusform>%1 and %n answers of unknown price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>The proxy does not answer: nothing came from %1 within %n second. Check its address and whether it runs.</numerusform>
            <numerusform>The proxy does not answer: nothing came from %1 within %n seconds. Check its address and whether it runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>The proxy takes the connection, but nothing came back from %1 within %n second. Check the service&apos;s address, and whether the proxy lets you go there.</numerusform>
            <numerusform>The proxy takes the connection, but nothing came back from %1 within %n seconds. Check the service&apos;s address, and whether the proxy lets you go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>%L1 of %L2 have ended, %n failed</numerusform>
            <numerusform>%L1 of %L2 have ended, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>%n answer has no place yet.</numerusform>
            <numerusform>%n answers have no place yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstained</numerusform>
            <numerusform>%n abstained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>%n ballot did not come in.</numerusform>
            <numerusform>%n ballots did not come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>%n participant of “%1” is seated.</numerusform>
            <numerusform>%n participants of “%1” are seated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>At most %n seat fits at one table.</numerusform>
            <numerusform>At most %n seats fit at one table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>Seat %n participant of “%1”?</numerusform>
            <numerusform>Seat %n participants of “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n passage did not fit and was left out</numerusform>
            <numerusform>%n passages did not fit and were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceForm</name>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>It works: %n model.</numerusform>
            <numerusform>It works: %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message numerus="yes">
        <source>%n service(s) in trouble</source>
        <translation>
            <numerusform>%n service in trouble</numerusform>
            <numerusform>%n services in trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>Participants of a round whose marks do not fit into the message</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>%n discussion under way</numerusform>
            <numerusform>%n discussions under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>%n discussion with a failed answer</numerusform>
            <numerusform>%n discussions with a failed answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>%n unread discussion</numerusform>
            <numerusform>%n unread discussions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 answers and offers %n model.</numerusform>
            <numerusform>%1 answers and offers %n models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
</TS>
