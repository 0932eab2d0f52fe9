<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>Es gibt keine Diskussion %1, oder sie wurde gelöscht. `moai discussion list` zeigt die vorhandenen.</translation>
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
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>Es gibt keine Nachricht %1.</translation>
    </message>
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
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Legen Sie sie beiseite, oder wählen Sie mit --data-dir einen anderen Ordner; es wurde nichts verändert.</translation>
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
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>Die Einstellungen lassen sich in %1 nicht aufbewahren; prüfen Sie, ob sich Datei und Ordner beschreiben lassen.</translation>
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
</context>
</TS>
