<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>moai::Command</name>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1 is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::Plan</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::Proxy</name>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (HTTP %2: %3)</source>
        <extracomment>%1 advice, %2 an HTTP status, %3 the service&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 advice, %2 an HTTP status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 advice, %2 the service&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>Moai kann nicht nach %1 schreiben. Prüfen Sie die Rechte des Verzeichnisses, oder wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>Moai kann den Socket %1 nicht öffnen: %2. Prüfen Sie die Rechte seines Verzeichnisses.</translation>
    </message>
</context>
</TS>
