<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 w/s</source>
        <extracomment>Pace of an answer: words per second, as short as possible</extracomment>
        <translation>%1 W/s</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 → %2 Tok</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1 Tok</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>Erstes Wort nach %1</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>%1 Wörter je Sekunde</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 Token gelesen</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>%1 Token geschrieben</translation>
    </message>
</context>
<context>
    <name>DateGroup</name>
    <message>
        <source>Today</source>
        <extracomment>Headings in the list of discussions</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>Eigener Faden</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>Gemeinsamer Tisch</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>Gewählte Antwort</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>Jeder Teilnehmer sieht Ihre Nachrichten und seine eigenen Antworten.</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>Jeder Teilnehmer sieht alles, was bisher gesagt wurde, von allen.</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>Jeder Teilnehmer sieht Ihre Nachrichten und aus jeder Runde die Antwort, die Sie gewählt haben.</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>Runde %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>Die Zeile senden (im Eingabefeld)</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>Senden, was Enter auch tut</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Alle Antworten anhalten</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>Die Diskussionen durchsuchen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Die Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>Einen Teilnehmer fragen oder nicht</translation>
    </message>
    <message>
        <source>To the column on the left or right</source>
        <translation>Zur Spalte links oder rechts</translation>
    </message>
    <message>
        <source>To the earlier or later round</source>
        <translation>Zur früheren oder späteren Runde</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>Nur diese Spalte und zurück</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>Von Bereich zu Bereich</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>Die Diskussion umbenennen</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>Die Diskussion löschen (in der Liste)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>denkt nach …</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>Ein anderes Moai hat dieses Datenverzeichnis offen und antwortet nicht. Schließen Sie es, und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>Eine Frage lässt sich nicht wiederholen, nur ihre Antworten.</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>@%1 antwortet noch. Halten Sie die Antwort erst an.</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>Eine Frage lässt sich nicht wählen, nur ihre Antworten.</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 ist beschädigt (%2). Legen Sie die Datei beiseite, und setzen Sie die neueste Kopie aus %3 an ihre Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%n Zeile von %1 gehört zu nichts</numerusform>
            <numerusform>%n Zeilen von %1 gehören zu nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>In %1 gibt es noch keine Datenbank. Moai legt sie beim ersten Gebrauch an.</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>Wie das Farbschema es will</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>Die Antwort von %1 als Markdown kopieren</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>Die Antwort von %1 wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s state; %1 is a handle, %2 e.g. &quot;writing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>Nur diese Spalte zeigen</translation>
    </message>
</context>
<context>
    <name>moai::ColumnRow</name>
    <message>
        <source>Answers</source>
        <extracomment>Name of the row of answers, for screen readers</extracomment>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>moai::Command</name>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>So wird es gesagt: /%1 %2</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>Da ist keine Frage: Schreiben Sie eine; /help zeigt, was man sagen kann.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>noch sitzt niemand am Tisch</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>da sind %1</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>Hier heißt niemand %1: %2. Vor einen Text, der mit @ beginnt, setzen Sie /open.</translation>
    </message>
    <message>
        <source>/%1 is not there yet.</source>
        <translation>/%1 gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation>Der Text ist zu lang: %1 Zeichen, und höchstens %2 lassen sich senden.</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>Das ist kein Text (er enthält Nullbytes): Senden Sie Worte.</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>Es gibt keinen Befehl /%1. Meinten Sie /%2? Ein Text, der mit einem Schrägstrich beginnt, fängt mit zweien an.</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>Datenbank, Einstellungen und Schlüssel getrennt in diesem Verzeichnis aufbewahren.</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>JSON ausgeben, wo etwas aufgelistet oder beantwortet wird.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>Aufruf:
</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first).</source>
        <translation>Das Fenster öffnen (ein zweiter Start holt das erste nach vorn).</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
Optionen aller Formen:
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>Eine Form erklären; die Version zeigen.</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
Rückgabewert: 0 alle Teilnehmer haben geantwortet, 1 einige, 2 falscher Aufruf, 3 keiner, 4 die Datenbank ist nicht zu gebrauchen.
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>Da fehlt noch etwas. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>moai kennt „%1“ nicht. Bekannt sind: %2. Siehe moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>Aufruf: %1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>Siehe moai %1 --help.</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>Siehe moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>Fragt alle zugleich, jeden für sich</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>Lässt alle der Reihe nach antworten, N Runden lang</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>Noch eine Runde der laufenden Diskussion</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>Lässt den Vorsitz das Ergebnis schreiben</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>Lässt alle die letzten Antworten ohne Namen bewerten</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>Fragt die gescheiterten, angehaltenen oder genannten der letzten Runde noch einmal</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>Hält alle an oder einen; was eingetroffen ist, bleibt</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>Beginnt eine neue Diskussion</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>Zählt die Projekte auf</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>Legt ein Projekt an, nimmt, benennt oder löscht es</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>Zeigt oder ändert, wer am Tisch sitzt</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>Sagt, wo Sie sind und was läuft</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>Sagt, was die Diskussion gekostet hat</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>Durchsucht alle Diskussionen</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>Gibt die Diskussion als Datei heraus</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>Zählt die Befehle auf oder erklärt einen</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>Wie das Eingabefeld funktioniert</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>Alle Antworten anhalten (Esc)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>Frage oder Befehl</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>Alle fragen, oder / für Befehle tippen.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Strg+Enter sendet.</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>%1 stammt von einem neueren Moai (Schema %2, dieses kennt %3): Aktualisieren Sie Moai; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, ob sein übergeordneter ein beschreibbarer Ordner ist, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>%1 lässt sich nicht anlegen (%2). Prüfen Sie, ob der Ordner beschreibbar ist und die Platte Raum hat, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>„chunks“ muss eine Liste von base64-Texten sein.</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>Ein Stück ist kein gültiges base64.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>„%1“ ist nichts, was sich lesen ließe. Bekannt sind sse, ndjson, openai, openai-responses, anthropic, gemini und ollama.</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>Diese Zeile ist kein JSON.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Diese Zeile ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>Was unter dieser Adresse antwortet, ist keine Liste von Modellen. Prüfen Sie Adresse und Art des Dienstes.</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>Gemini hat die Frage zurückgewiesen (%1). Formulieren Sie sie anders.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Show or hide the sidebar (Ctrl+B)</source>
        <translation>Die Seitenleiste zeigen oder verbergen (Strg+B)</translation>
    </message>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Titel der Diskussion</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>Diese Teilnehmer folgen einem Skript: Sie laufen auf diesem Rechner, brauchen keinen Schlüssel und wissen nichts.</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>Tischordnung …</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>Wählen, wer am Tisch sitzt</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>Wer was sieht: %1</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>Es gibt keine Diskussion %1, oder sie wurde gelöscht. `moai discussion list` zeigt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>Warum ist der Himmel blau?</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>Welche Sprache lernt man besser zuerst, Python oder C++? Begründe.</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>Plane ein verregnetes Wochenende in Lissabon für drei.</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>Die drei Teilnehmer oben sind zum Üben da: Sie folgen einem Skript auf diesem Rechner und brauchen keinen Schlüssel. Echte Modelle setzen Sie an den Tisch, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>Eigene Modelle anschließen …</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Einmal fragen. Jedes Modell antwortet, Seite an Seite.</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Was möchten Sie fragen?</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>Moai setzt mehrere Sprachmodelle an einen Tisch und bewahrt auf, was sie sagen.</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>An diesem Tisch sitzt noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>%n Teilnehmer von „%1“ wird antworten.</numerusform>
            <numerusform>%n Teilnehmer von „%1“ werden zugleich antworten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>Die Antwort brach ab, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · nächster Versuch in %2</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Moai mit Übungsteilnehmern ausprobieren</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>Angehalten. „Noch einmal“ fragt erneut.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>Er bittet, %1 zu warten.</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>Der Schlüsselbund hat nicht binnen %1 s geantwortet. Wenn er nach seinem Kennwort fragt, geben Sie es ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>Der Schlüsselbund wurde für Moai nicht geöffnet.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>Der Schlüsselbund ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>Der Schlüsselbund hat das Geheimnis genommen, gibt es aber nicht zurück; es ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>Der Schlüsselbund hat das Geheimnis noch; entfernen Sie es mit dem Kennwortprogramm des Systems.</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>Was in %1 steht, kann kein Schlüssel sein: Schlüssel haben keine Leerzeichen, Zeilenumbrüche oder Umlaute. Setzen Sie es neu.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>Das kann kein Schlüssel sein: Schlüssel sind nicht leer und haben keine Leerzeichen, Zeilenumbrüche oder Umlaute.</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 Stattdessen können Sie den Schlüssel in die Umgebungsvariable %2 setzen.</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>Moai wird gerade beendet.</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>%1 ist nicht zu gebrauchen (%2). Prüfen Sie, ob der Ordner beschreibbar ist und die Platte Raum hat, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>Ein anderes Moai hält %1 schon zu lange fest. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>Es gibt keine Nachricht %1.</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Legen Sie sie beiseite, oder wählen Sie mit --data-dir einen anderen Ordner; es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>Den Dienst noch einmal nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>Die Modelle werden geholt …</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Die Kennung des Modells können Sie trotzdem eintippen.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>Die Liste der Modelle ist zu lang, um eine zu sein. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>Bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>eigener Faden (jeder sieht Ihre Nachrichten und seine eigenen Antworten)</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>gemeinsamer Tisch (jeder sieht alles, was bisher gesagt wurde)</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>gewählte Antwort (jeder sieht Ihre Nachrichten und die Antworten, die Sie gewählt haben)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation> (auch /%1)</translation>
    </message>
    <message>
        <source> (not there yet)</source>
        <translation> (gibt es noch nicht)</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Es gibt keinen Befehl /%1. Meinten Sie /%2?</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>einfacher Text: fragt alle zugleich</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: fragt nur diese</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`: ein Text, der mit einem Schrägstrich beginnt</translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>Es gibt noch kein Projekt: Legen Sie mit `/project new NAME` eines an.</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation> (hier sind Sie)</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>An diesem Tisch sitzt niemand: Fügen Sie mit `/models add SERVICE/MODEL` einen Platz hinzu.</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (ausgeschaltet)</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>Projekt: **%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>Projekt: noch keines; Ihre erste Frage geht an den Übungstisch.</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>Diskussion: %1, ohne Titel</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>Diskussion: %1, **%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modus: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Zusammenhang: %1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>Diskussion: noch keine; Ihre erste Frage beginnt eine.</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>Am Tisch:</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>Es läuft:</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation> (gefragt von einem anderen Moai-Fenster oder -Terminal)</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>Moai wurde beendet, während diese Antwort unterwegs war. „Noch einmal“ fragt erneut.</translation>
    </message>
</context>
<context>
    <name>moai::Plan</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Es wurde noch niemand gefragt.</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>@%1 wurde nicht gefragt; da sind %2.</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>Den Modus dieser Diskussion (%1) gibt es noch nicht: Fragen Sie mit /open.</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>An diesem Tisch sitzt niemand: Fügen Sie mit /models add SERVICE/MODEL einen Platz hinzu.</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>Alle an diesem Tisch sind ausgeschaltet: Schalten Sie jemanden ein, oder fragen Sie einen beim Namen: %1.</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>%1 sind zu viele für eine Runde: Höchstens %2 können gefragt werden. Nennen Sie die gewünschten, oder schalten Sie einige aus.</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>Nichts in der letzten Runde ist gescheitert oder wurde angehalten. Um trotzdem jemanden noch einmal zu fragen, nennen Sie ihn: /retry @handle.</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>@%1 antwortet noch: Warten Sie, oder zuerst /stop @%1.</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>Port %1 ist von einem anderen Programm belegt; wählen Sie einen anderen oder keinen, dann wird irgendein freier genommen.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>Port %1 darf ohne besondere Rechte nicht benutzt werden; wählen Sie einen ab 1024.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>Der Übungsserver kann auf Port %1 dieses Rechners nicht lauschen: %2.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>Umbenennen und bearbeiten …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>Eine neue Diskussion.</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>Eine neue Diskussion: **%1**.</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>Ein neues Projekt: **%1**. An seinem Tisch:</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>Jetzt im Projekt **%1**.</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>Es gibt kein Projekt zum Umbenennen: Legen Sie mit /project new NAME eines an.</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>Das Projekt **%1** heißt jetzt **%2**.</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>Das Projekt **%1** ist gelöscht, samt seinen Diskussionen.</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>Es gibt keinen Dienst „%1“: `moai service list` zeigt die eingerichteten, `moai service add` fügt einen hinzu.</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>@%1 sitzt nicht an diesem Tisch; da sind %2.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>An diesem Tisch sitzt niemand.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>Worüber der Tisch spricht, in wenigen Worten</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>Was jedem Teilnehmer vor jeder Frage gesagt wird</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>&amp;Wer was sieht</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>Dieses Projekt gibt es nicht, oder es wurde gelöscht. `moai project list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>Es gibt schon ein Projekt namens „%1“.</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>Es gibt kein Projekt „%1“; es gibt noch gar keines.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
</context>
<context>
    <name>moai::Proxy</name>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>Die Adresse eines Proxys wird gespeichert und darf kein Kennwort enthalten: Lassen Sie den Proxy des Dienstes leer, und setzen Sie ihn in https_proxy oder http_proxy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>„%1“ ist keine Adresse eines Proxys: Schreiben Sie http://host:port oder socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Round %1 · you · %2</source>
        <extracomment>Over a question; %1 is the round&apos;s number, %2 the time it was asked</extracomment>
        <translation>Runde %1 · Sie · %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>%1 angehalten.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>Ein anderes Moai-Fenster oder -Terminal fragt %1: Halten Sie es dort an.</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>%1 leitet ins Leere weiter (HTTP %2). Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>%1 ist nach %2 umgezogen. Wenn Sie dieser Adresse trauen, tragen Sie sie beim Dienst ein; der Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>Der Dienst hat mitten in seiner Antwort etwas Fehlerhaftes gesendet. Fragen Sie noch einmal; kommt es wieder vor, melden Sie es dem Dienst.</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>Der Dienst hat mehr gesendet, als eine Antwort fassen kann; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Was unter dieser Adresse antwortet, spricht dieses Protokoll nicht. Prüfen Sie Adresse und Art des Dienstes.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>Die Antwort brach vor ihrem Ende ab. „Noch einmal“ fragt erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>Der Inhaltsfilter des Dienstes hat die Antwort zurückgehalten. Formulieren Sie die Frage anders.</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>Das Modell hat seine Token vor dem ersten Wort verbraucht. Erhöhen Sie seine Grenze.</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>Das Modell endete ohne ein Wort. Fragen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>Der Antwort von %1 folgen</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>Der Antwort wieder folgen</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>Wartet auf das erste Wort …</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>Vor dem ersten Wort angehalten.</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>Die Antwort hat keine Worte.</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>Tischordnung von „%1“</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +.</source>
        <translation>Hier sitzt noch niemand. Mit + kommt ein Platz hinzu.</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>Einen Platz hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>Den Platz verdoppeln</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Den Platz entfernen</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>Den Platz nach oben rücken</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>Den Platz nach unten rücken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>Wählen Sie den Dienst für diesen Platz.</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>Wählen Sie ein Modell für diesen Platz, oder tippen Sie seine Kennung ein.</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>Zwei Plätze heißen @%1; geben Sie einem einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>An einen Tisch passt höchstens %n Platz.</numerusform>
            <numerusform>An einen Tisch passen höchstens %n Plätze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>„%1“ ist kein Platz: Schreiben Sie SERVICE/MODEL oder SERVICE/MODEL=HANDLE, zum Beispiel openai/gpt-4o-mini=gpt.</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>@%1 sitzt schon am Tisch: Geben Sie dem Platz einen anderen Namen.</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>Ein Tisch hat höchstens %1 Plätze.</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all heißt alle: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>„%1“ kann kein Rufname sein: Nehmen Sie 1 bis %2 Buchstaben (A–Z), Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ kann kein Rufname sein: Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>Zwei Plätze heißen @%1: Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>Den Platz @%1 gibt es nicht mehr: Jemand hat die Tischordnung geändert. Sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>Frühere Runden</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>Spätere Runden</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>Neue Runde</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>Es gibt keine Runde mit dem Schlüssel %1.</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>Ein anderes Moai-Fenster oder -Terminal fragt hier gerade: Halten Sie es dort an.</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>Moai wurde beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>Es wird auf den Schlüssel gewartet: Vielleicht will der Schlüsselbund entsperrt werden.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Nächster Versuch in %2 s.</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>Was eintrifft, lässt sich nicht aufbewahren. %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Angehalten, bevor gefragt wurde.</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>Die Antwort ließ sich nicht aufbewahren. %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>Wird gefragt: %1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>Wird nicht gefragt: %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>Buchstaben, Ziffern, - _ .</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>Wie er sprechen soll, z. B. „ein skeptischer Statistiker“</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <extracomment>In a number field: nothing is sent, the service decides</extracomment>
        <translation>wie der Dienst es will</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>&amp;Rufname</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>Most to&amp;kens</source>
        <translation>Höchstens To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>Der Schlüsselbund-Dienst dieser Sitzung antwortet nicht, wie er sollte (%1).</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen. Prüfen Sie den Schlüssel und was er darf.</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>Das Konto hat kein Guthaben mehr. Laden Sie es beim Dienst auf, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>Zu viele Anfragen mit diesem Schlüssel. Warten Sie ein wenig, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>Der Dienst ist überlastet. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>Der Dienst kennt dieses Modell oder diese Adresse nicht. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>Die Frage ist zu lang für dieses Modell. Kürzen Sie sie, oder nehmen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>Der Inhaltsfilter des Dienstes hat dies zurückgewiesen. Formulieren Sie die Frage anders.</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>Der Dienst hat zu lange gebraucht. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt. Prüfen Sie das Modell und seine Parameter.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Was unter dieser Adresse antwortet, spricht dieses Protokoll nicht. Prüfen Sie Adresse und Art des Dienstes.</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>Der Dienst ist gescheitert. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2: %3)</source>
        <extracomment>%1 advice, %2 an HTTP status, %3 the service&apos;s own words</extracomment>
        <translation>%1 (HTTP %2: %3)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 advice, %2 an HTTP status</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 advice, %2 the service&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moai::ServiceForm</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Geben Sie dem Dienst einen Namen.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://, for example https://api.example.com/v1.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen, zum Beispiel https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Save and test</source>
        <extracomment>Button that keeps a service and asks it for its models</extracomment>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Get a key of %1</source>
        <extracomment>A link; %1 is a service such as OpenRouter</extracomment>
        <translation>Einen Schlüssel für %1 besorgen</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>Die Übungsteilnehmer brauchen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A key is set in the environment.</source>
        <translation>In der Umgebung ist ein Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>A key is kept in the keychain.</source>
        <translation>Im Schlüsselbund liegt ein Schlüssel.</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the keychain, or set %1 in the environment.</source>
        <translation>Noch kein Schlüssel. Er kommt in den Schlüsselbund; oder setzen Sie %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>Der Dienst wird nach seinen Modellen gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Es klappt: %n Modell.</numerusform>
            <numerusform>Es klappt: %n Modelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>Die Kopfzeile %1 nimmt die Umgebungsvariable %2, die nicht gesetzt ist. Setzen Sie sie, und starten Sie Moai neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>„%1“ ist kein Name für eine Kopfzeile: Nehmen Sie Buchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>Die Kopfzeile %1 setzt die Verbindung selbst. Entfernen Sie sie beim Dienst %2.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>Der Wert der Kopfzeile %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>Es gibt keinen Dienst „%1“: Fügen Sie ihn mit `moai service add %1` hinzu, oder geben Sie dem Platz einen anderen.</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>Kein Schlüssel für %1: Setzen Sie ihn in %2, oder führen Sie `moai service add %1 --key-stdin` aus.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>Ein Dienst braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>„%1“ braucht mindestens eine Spur, oder gar keine Angabe.</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>Es gibt schon einen Dienst namens „%1“.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>Der Dienst „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>Plätze von %1 benutzen „%2“ noch. Entfernen Sie diese erst, oder geben Sie ihnen einen anderen Dienst.</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>Die Adresse des Dienstes %1 lässt sich nicht fragen: Schreiben Sie eine, die mit https:// oder http:// beginnt.</translation>
    </message>
</context>
<context>
    <name>moai::ServicesDialog</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the dialog with the places that serve models</extracomment>
        <translation>Dienste und Schlüssel</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button with a menu of well-known services</extracomment>
        <translation>Einen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>Fügen Sie den Ort hinzu, der Ihre Modelle anbietet: einen Dienst im Netz mit Ihrem Schlüssel oder einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>Modelle an den Tisch setzen …</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <extracomment>A well-known service in the menu; %1 is its name</extracomment>
        <translation>%1 (auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ein anderer …</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>„%1“ entfernt.</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>Die Einstellungen lassen sich in %1 nicht aufbewahren; prüfen Sie, ob sich Datei und Ordner beschreiben lassen.</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>Start a new discussion (Ctrl+N)</source>
        <translation>Eine neue Diskussion beginnen (Strg+N)</translation>
    </message>
    <message>
        <source>Search titles</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>Titel durchsuchen</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <extracomment>Button at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>Dienste und Schlüssel …</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>Noch keine Diskussionen.</translation>
    </message>
    <message>
        <source>No title holds these words.</source>
        <translation>Kein Titel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a discussion&apos;s title
----------
Notice with an Undo button; %1 is a project&apos;s name</extracomment>
        <translation>„%1“ gelöscht.</translation>
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
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>%1 enthält „%2“, was diese Version von Moai nicht kennt. Aktualisieren Sie Moai; es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>Ein anderes Programm hat %1 eine Minute lang in Beschlag genommen. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>Für %1 ist kein Platz mehr. Schaffen Sie Platz auf der Platte, und versuchen Sie es erneut; was vorher aufbewahrt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 ist beschädigt oder gar keine Datenbank. Legen Sie die Datei beiseite, und setzen Sie die neueste Kopie aus %2 an ihre Stelle; ohne eine beginnt Moai mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>%1 lässt sich nicht beschreiben. Prüfen Sie die Rechte von Datei und Ordner, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen Sie, ob der Ordner da und beschreibbar ist, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben (%2). Prüfen Sie die Platte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>Dieser Text ist zu lang, um in %1 aufbewahrt zu werden. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>%1 ließ sich nicht benutzen: %2. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>Moai kann seine Datenbank nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>Gedanken von %1</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>Gedanken · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Gedanken</translation>
    </message>
</context>
<context>
    <name>moai::TransportFailure</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer. Retry.</source>
        <translation>Die Verbindung zu %1 riss mitten in der Antwort ab. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>Zu %1 kam keine Verbindung zustande. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>Der Proxy will Namen und Kennwort. Setzen Sie beides in https_proxy oder http_proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>Der Proxy lässt uns nicht durch. Prüfen Sie den Proxy des Dienstes und den des Systems.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Unter %1 antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>Den Rechner %1 gibt es nicht. Prüfen Sie die Adresse des Dienstes und das Netz.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>Zu %1 kam keine sichere Verbindung zustande: %2 Prüfen Sie Adresse, Uhr und Zertifikat.</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>%1 ist keine Adresse zum Fragen: Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>%1 hat die Verbindung nicht binnen %2 angenommen. Prüfen Sie das Netz sowie Adresse und Proxy des Dienstes.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 hat nicht binnen %2 zu antworten begonnen. Fragen Sie noch einmal, oder geben Sie dem Dienst mehr Zeit bis zum ersten Byte.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>%1 verstummte mitten in der Antwort für %2. Fragen Sie noch einmal, oder geben Sie dem Dienst mehr Zeit zwischen zwei Bytes.</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 hielt die Verbindung offen, sandte aber %2 lang kein Wort. Fragen Sie noch einmal, oder geben Sie dem Dienst mehr Zeit bis zum ersten Byte.</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>Was %1 gesendet hat, ließ sich nicht entpacken. Fragen Sie noch einmal; kommt es wieder vor, melden Sie es dem Dienst.</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>Mit --lines nennt jede Zeile ihre eigene Art.</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>Sagen Sie, was gelesen werden soll, z. B. moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>--chunk nimmt eine Anzahl Bytes.</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>Zeigen, was Moai aus den Bytes eines Dienstes liest, für Fehlerberichte.</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>Je N Bytes auf einmal füttern.</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>Einen Fall je Zeile lesen: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Noch keine Diskussionen. Fragen Sie etwas: moai say &quot;/open Warum ist der Himmel blau?&quot;</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>Diskussion %1 „%2“ ist gelöscht.</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>Diskussionen auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>Eine Diskussion mit allen Runden zeigen.</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>Eine Diskussion löschen.</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>Nur die dieses Projekts.</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>Die Standardeingabe ist zu lang: Höchstens %L1 Bytes werden genommen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>Übungsmodelle antworten unter %1 (Strg+C beendet).</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>Die Übungsmodelle auf 127.0.0.1 anbieten, wie OpenAI.</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>Dort lauschen; 0 oder nichts: irgendein freier Port.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>Es gibt keinen Dienst „%1“. Bekannt sind: %2. Hinzufügen: moai service add %1.</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>Noch keine Projekte. Anlegen: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>--context nimmt own, shared oder chosen.</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>Projekt %1 ist da. Modelle setzen: moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>Projekt %1 ist da mit %2.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>In %1 sitzt niemand.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>Projekt %1 ist gelöscht, samt seinen Diskussionen.</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>Projekte mit ihrer Tischordnung auflisten.</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>Ein Projekt anlegen.</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>Zeigen, wer an einem Tisch sitzt, oder andere hinsetzen.</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>Ein Projekt umbenennen.</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>Ein Projekt samt seinen Diskussionen löschen.</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>Worum es geht; jeder Teilnehmer erfährt es.</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>Wie die Teilnehmer antworten sollen.</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>Wer am Tisch sitzt: SERVICE/MODEL[=HANDLE], mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>Wer was sieht: own, shared oder chosen.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Project %1 · discussion %2</source>
        <translation>Projekt %1 · Diskussion %2</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>Runde %1 · %2</translation>
    </message>
    <message>
        <source>[Error: %1]</source>
        <extracomment>%1 sentence</extracomment>
        <translation>[Fehler: %1]</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Sagen Sie etwas, z. B. moai say &quot;/open Warum ist der Himmel blau?&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>Was über die Standardeingabe kam, ist kein Text. Moai liest UTF-8.</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>Diskussion %1 gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>Eine Zeile am Tisch sagen und die Antworten ausgeben, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>In diesem Projekt; sonst im zuletzt benutzten.</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>In dieser Diskussion oder einer neuen; sonst in der jüngsten des Projekts.</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 where a service&apos;s key is: environment, keychain or none</extracomment>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>Noch keine Dienste; es antworten die Übungsmodelle. Hinzufügen: moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>Über die Standardeingabe kam kein Schlüssel. Versuchen Sie: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>Was über die Standardeingabe kam, ist kein Schlüssel: Ein Schlüssel ist eine Zeile aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>Dienst %1 ist geändert: %2 unter %3.</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>Dienst %1 ist hinzugefügt: %2 unter %3.</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt: Ohne Schlüsselbund lebt er nur in der Umgebung. Setzen Sie %1, bevor Sie moai starten.</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>Dienst %1 ist entfernt.</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>Falls sein Schlüssel im Schlüsselbund liegt, ist er noch dort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 antwortet und bietet %n Modell an.</numerusform>
            <numerusform>%1 antwortet und bietet %n Modelle an.</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>Dienste auflisten, und wo ihre Schlüssel liegen.</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>Einen Dienst hinzufügen oder ändern.</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>Einen Dienst und seinen Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>Einen Dienst fragen, ob er den Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>Die Modelle eines Dienstes auflisten.</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai (Vorgabe), openai-responses, anthropic, gemini oder ollama.</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>Wo seine Schnittstelle beginnt, z. B. https://models.example/v1.</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>Den Schlüssel von der Standardeingabe lesen und im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>Diese Kopfzeile, „Name: Wert“, mit jeder Anfrage senden; ${NAME} steht für eine Umgebungsvariable. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>Wie viele Teilnehmer zugleich gefragt werden dürfen.</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>Sekunden: CONNECT,FIRST,IDLE (10,120,60).</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>„%1“ ist keine Webadresse. Sie sollte aussehen wie https://models.example/v1.</translation>
    </message>
    <message>
        <source>A service&apos;s URL has no user, password, query or fragment. Give its key with --key-stdin.</source>
        <translation>Die Adresse eines Dienstes hat weder Benutzer noch Kennwort, Abfrage oder Fragment. Geben Sie den Schlüssel mit --key-stdin an.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy. It should look like http://host:port or socks5://host:port.</source>
        <translation>„%1“ ist kein Proxy. Er sollte aussehen wie http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>--lanes nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>„%1“ kann kein Name eines Dienstes sein: Nehmen Sie Buchstaben, Ziffern, „.“, „-“ und „_“, höchstens 64.</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>„practice“ ist der eingebaute Dienst. Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>„%1“ ist kein bekannter Dienst, er braucht also --url und, wenn er nicht das Protokoll von OpenAI spricht, --kind. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>--timeouts nimmt CONNECT,FIRST,IDLE in Sekunden, z. B. 10,120,60.</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>„%1“ ist keine Kopfzeile. Sie sollte aussehen wie „X-Team: research“.</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and a key is never an argument. Give the key with --key-stdin, or name an environment variable: “%1: ${NAME}”.</source>
        <translation>Die Kopfzeile %1 trägt einen Schlüssel, und ein Schlüssel ist nie ein Argument. Geben Sie ihn mit --key-stdin an, oder nennen Sie eine Umgebungsvariable: „%1: ${NAME}“.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>Es gibt keine Art „%1“. Bekannt sind openai, openai-responses, anthropic, gemini und ollama.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Die Datenbank ist heil.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>Die Datenbank prüfen und sagen, was darin ist; verändert nichts.</translation>
    </message>
</context>
</TS>
