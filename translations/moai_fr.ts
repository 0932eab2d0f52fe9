<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>Writing</source>
        <extracomment>Group of keys: in the composer</extracomment>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>Group of keys: discuss, rank, conclude …</extracomment>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Group of keys: what is shown where</extracomment>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n a répondu.</numerusform>
            <numerusform>%n ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 a répondu.</translation>
    </message>
    <message>
        <source>%1 have answered.</source>
        <extracomment>Spoken to blind people; %1 is a list of two or three handles</extracomment>
        <translation>%1 ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n a échoué.</numerusform>
            <numerusform>%n ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @scout, %2 a sentence</extracomment>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>The conclusion of %1 is there.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>La conclusion de %1 est là.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>Tous ont répondu.</translation>
    </message>
    <message>
        <source>Nobody writes any more.</source>
        <translation>Plus personne n’écrit.</translation>
    </message>
</context>
<context>
    <name>AnswerFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, with one decimal</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 w/s</source>
        <extracomment>Pace of an answer: words per second, as short as possible</extracomment>
        <translation>%1&#xa0;mots/s</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 → %2&#xa0;tok</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1&#xa0;tok</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>Premier mot après %1</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>%1&#xa0;mots par seconde</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1&#xa0;tokens lus</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>%1&#xa0;tokens écrits</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>The price is unknown</source>
        <translation>Le prix est inconnu</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>Étape 1 sur 2&#xa0;: %1 recueille les affirmations, %n pour l’instant…</numerusform>
            <numerusform>Étape 1 sur 2&#xa0;: %1 recueille les affirmations, %n pour l’instant…</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 2: %1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>Étape 1 sur 2&#xa0;: %1 recueille les affirmations…</translation>
    </message>
    <message>
        <source>Step 2 of 2: %1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>Étape 2 sur 2&#xa0;: %1 rédige la conclusion…</translation>
    </message>
    <message>
        <source>%1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>%1 rédige la conclusion…</translation>
    </message>
    <message>
        <source>%1 broke off before the conclusion was complete.</source>
        <translation>%1 s’est interrompu avant la fin de la conclusion.</translation>
    </message>
    <message>
        <source>Stopped before %1 wrote a word.</source>
        <translation>Arrêté avant que %1 n’écrive un mot.</translation>
    </message>
    <message>
        <source>%1 wrote nothing. Ask again, or choose another chair.</source>
        <translation>%1 n’a rien écrit. Redemandez, ou choisissez une autre présidence.</translation>
    </message>
    <message>
        <source>Stopped before the conclusion of %1 could be read.</source>
        <translation>Arrêté avant que la conclusion de %1 puisse être lue.</translation>
    </message>
    <message>
        <source>What %1 wrote is no conclusion in the form that was asked for. Here are the words as they came.</source>
        <translation>Ce que %1 a écrit n’est pas une conclusion dans la forme demandée. Voici le texte tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Points d’accord</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Points contestés</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <translation>Avancé par un seul</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Angles morts</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Dissent that the conclusion leaves out</source>
        <translation>Désaccords que la conclusion omet</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A point of a conclusion; %1 what it is, %2 why</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DateGroup</name>
    <message>
        <source>Today</source>
        <extracomment>Headings in the list of discussions</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>@%1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>@%1 recueille les affirmations…</translation>
    </message>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>@%1 recueille les affirmations, %n pour l’instant…</numerusform>
            <numerusform>@%1 recueille les affirmations, %n pour l’instant…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n contestée</numerusform>
            <numerusform>%n contestées</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 broke off before the claims were complete.</source>
        <translation>@%1 s’est interrompu avant la fin des affirmations.</translation>
    </message>
    <message>
        <source>Stopped before @%1 wrote a word.</source>
        <translation>Arrêté avant que @%1 n’écrive un mot.</translation>
    </message>
    <message>
        <source>@%1 wrote nothing. Ask again.</source>
        <translation>@%1 n’a rien écrit. Redemandez.</translation>
    </message>
    <message>
        <source>No claims could be read out of what @%1 wrote. Here are the words as they came.</source>
        <translation>Aucune affirmation n’a pu être tirée de ce que @%1 a écrit. Voici le texte tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>@%1 found no claims in this discussion.</source>
        <translation>@%1 n’a trouvé aucune affirmation dans cette discussion.</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>What you say goes to everyone at once; nobody sees the others&apos; answers of the round.</source>
        <translation>Ce que vous dites va à tous à la fois&#xa0;; personne ne voit les réponses des autres dans ce tour.</translation>
    </message>
    <message>
        <source>What you say is discussed: everyone answers, then they read each other and answer in turn.</source>
        <translation>Ce que vous dites est discuté&#xa0;: chacun répond, puis tous se lisent et répondent à tour de rôle.</translation>
    </message>
    <message>
        <source>What you say goes to those you name.</source>
        <translation>Ce que vous dites va à ceux que vous nommez.</translation>
    </message>
    <message>
        <source>The chair writes the conclusion.</source>
        <translation>La présidence rédige la conclusion.</translation>
    </message>
    <message>
        <source>Everyone ranks the last answers unnamed.</source>
        <translation>Chacun classe les dernières réponses, sans noms.</translation>
    </message>
    <message>
        <source>One of them lists the claims and who holds them.</source>
        <translation>L’un d’eux dresse la liste des affirmations et de qui les défend.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Context %1</source>
        <extracomment>How much a model can read at once; %1 is a number of tokens</extracomment>
        <translation>Contexte %1</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A model that costs nothing</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>What a model costs for a million tokens; %1 and %2 are amounts of money</extracomment>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>Fenêtre de contexte&#xa0;: %1 tokens.</translation>
    </message>
    <message>
        <source>Context window: unknown.</source>
        <translation>Fenêtre de contexte&#xa0;: inconnue.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Il ne coûte rien.</translation>
    </message>
    <message>
        <source>A million tokens cost %1 in the question and %2 in the answer.</source>
        <translation>Un million de tokens coûte %1 dans la question et %2 dans la réponse.</translation>
    </message>
    <message>
        <source>Price: unknown.</source>
        <translation>Prix&#xa0;: inconnu.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%n prix inconnu</numerusform>
            <numerusform>%n prix inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1 + %n inconnu</numerusform>
            <numerusform>%1 + %n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>%n réponse a coûté %1.</numerusform>
            <numerusform>%n réponses ont coûté %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>Le prix de %n réponse est inconnu.</numerusform>
            <numerusform>Le prix de %n réponses est inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>Tokens that models will read and write; the numbers are ranges such as 2,000–4,000</extracomment>
        <translation>%1&#xa0;tokens lus</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 écrits</translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>prix de %n requête inconnu</numerusform>
            <numerusform>prix de %n requêtes inconnu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <extracomment>Kind of a row of the palette: something Moai can do</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>Kind of a row of the palette: a place in a discussion&apos;s answers that holds the words</extracomment>
        <translation>Dans le texte</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>Fil individuel</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>Table commune</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>Réponse choisie</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>Chaque participant voit vos messages et ses propres réponses.</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>Chaque participant voit tout ce qui a été dit jusqu’ici, par tous.</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>Chaque participant voit vos messages et, pour chaque tour, la réponse que vous avez choisie.</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêtée</numerusform>
            <numerusform>%n arrêtées</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>Tour %1&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>in turn</source>
        <extracomment>What a round of a discussion is: all answer at once and read nobody; one after the other</extracomment>
        <translation>à tour de rôle</translation>
    </message>
    <message>
        <source>everyone at once</source>
        <translation>tous à la fois</translation>
    </message>
    <message>
        <source>conclusion</source>
        <extracomment>What a round is</extracomment>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>Tour %1 sur %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>All rounds have been held.</source>
        <extracomment>Why a discussion in rounds is over</extracomment>
        <translation>Tous les tours ont eu lieu.</translation>
    </message>
    <message>
        <source>Nobody&apos;s stance moved any more, so it ended early.</source>
        <translation>Plus aucune position ne changeait, la discussion s’est donc terminée plus tôt.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêtée.</translation>
    </message>
    <message>
        <source>The project&apos;s hard cap was reached.</source>
        <translation>Le plafond ferme du projet a été atteint.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Moai</source>
        <extracomment>Whose words were sent to a model: the program&apos;s own</extracomment>
        <translation>Moai</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Whose words were sent to a model: the person&apos;s</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>its own words</source>
        <extracomment>Whose words were sent to a model: its own of earlier</extracomment>
        <translation>ses propres mots</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>un autre participant</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Stands where something did not fit into what was sent to a model</extracomment>
        <translation>omis</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>In whose turn something was sent to a model: as its instructions</extracomment>
        <translation>système</translation>
    </message>
    <message>
        <source>as the person</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>comme la personne</translation>
    </message>
    <message>
        <source>as the model</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>comme le modèle</translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>not asked yet</source>
        <extracomment>How a service is, in a few words, after its name or below it</extracomment>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How a service is: it answers</extracomment>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>check the key</source>
        <extracomment>How a service is: it has no key, or refused the one it has</extracomment>
        <translation>clé à vérifier</translation>
    </message>
    <message>
        <source>out of credit</source>
        <extracomment>How a service is: its account has no money left</extracomment>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>How a service is: it takes no more questions for a while</extracomment>
        <translation>limite de débit atteinte</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>How a service is: no connection to it can be made</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>last try failed</source>
        <extracomment>How a service is: the last question to it failed</extracomment>
        <translation>dernier essai échoué</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Il a répondu.</translation>
    </message>
    <message>
        <source>Nothing was asked of it since Moai was started.</source>
        <translation>Rien ne lui a été demandé depuis le démarrage de Moai.</translation>
    </message>
    <message>
        <source>%1 (seen at %2)</source>
        <extracomment>%1 says how a service is, %2 is the time at which that was seen</extracomment>
        <translation>%1 (vu à %2)</translation>
    </message>
</context>
<context>
    <name>StanceMarks</name>
    <message>
        <source>supports</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>soutient</translation>
    </message>
    <message>
        <source>disputes</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>conteste</translation>
    </message>
    <message>
        <source>qualifies</source>
        <extracomment>What a participant makes of a claim: agrees only in part</extracomment>
        <translation>nuance</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>What a participant makes of a claim: nothing</extracomment>
        <translation>se tait</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>réflexion…</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>non lue</translation>
    </message>
</context>
<context>
    <name>TelegramChat</name>
    <message>
        <source>topic %1 of a group</source>
        <extracomment>Kinds of Telegram chats; %1 is a forum topic&apos;s number</extracomment>
        <translation>sujet %1 d’un groupe</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>chat privé</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>States of Telegram chats</extracomment>
        <translation>attend votre accord</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>has blocked the bot</source>
        <translation>a bloqué le bot</translation>
    </message>
    <message>
        <source>%1 wants to pair with the current project.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;</extracomment>
        <translation>%1 souhaite s’associer au projet actuel.</translation>
    </message>
    <message>
        <source>%1 wants to pair with the project “%2”.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;, %2 a project&apos;s name</extracomment>
        <translation>%1 souhaite s’associer au projet «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TelegramHealth</name>
    <message>
        <source>Telegram is off</source>
        <extracomment>How the Telegram bot is, in a few words; at the foot of the sidebar</extracomment>
        <translation>Telegram est désactivé</translation>
    </message>
    <message>
        <source>Telegram is not set up</source>
        <translation>Telegram n’est pas configuré</translation>
    </message>
    <message>
        <source>Telegram: connecting…</source>
        <translation>Telegram&#xa0;: connexion…</translation>
    </message>
    <message>
        <source>Telegram: @%1</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Telegram&#xa0;: @%1</translation>
    </message>
    <message>
        <source>Telegram: trying again</source>
        <translation>Telegram&#xa0;: nouvelle tentative</translation>
    </message>
    <message>
        <source>Telegram runs elsewhere</source>
        <translation>Telegram tourne ailleurs</translation>
    </message>
    <message>
        <source>Telegram has stopped</source>
        <translation>Telegram s’est arrêté</translation>
    </message>
    <message>
        <source>Chats are not served until you switch it on.</source>
        <translation>Les chats ne sont pas servis tant que vous ne l’activez pas.</translation>
    </message>
    <message>
        <source>With a bot of your own you follow and lead discussions from your phone.</source>
        <translation>Avec votre propre bot, vous suivez et menez les discussions depuis votre téléphone.</translation>
    </message>
    <message>
        <source>Asking Telegram who the bot is.</source>
        <translation>Moai demande à Telegram qui est le bot.</translation>
    </message>
    <message>
        <source>@%1 serves the paired chats while Moai is open.</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>@%1 sert les chats associés tant que Moai est ouvert.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Moai goes on by itself as soon as it can.</source>
        <translation>Telegram est injoignable. Moai reprendra de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>Another program has the bot. Moai takes over when that one ends.</source>
        <translation>Un autre programme utilise le bot. Moai prendra le relais quand il se terminera.</translation>
    </message>
    <message>
        <source>Look at the token and the server&apos;s address, then switch it on again.</source>
        <translation>Vérifiez le jeton et l’adresse du serveur, puis réactivez Telegram.</translation>
    </message>
</context>
<context>
    <name>TurnPlace</name>
    <message>
        <source>%1st</source>
        <extracomment>Places in an order; %1 is 1, 21, 31 …</extracomment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>%1 is 2, 22, 32 …</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>%1 is 3, 23, 33 …</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>Speaks %1 of %2 in this round.</source>
        <extracomment>%1 is a place such as 2nd, %2 how many speak</extracomment>
        <translation>%1 à parler sur %2 dans ce tour.</translation>
    </message>
    <message>
        <source>It is its turn.</source>
        <translation>C’est à lui de parler.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Il attend son tour de parole.</translation>
    </message>
    <message>
        <source>It is the challenger: it argues against the leading view and does not count toward agreement.</source>
        <translation>C’est le contradicteur&#xa0;: il argumente contre l’avis dominant et ne compte pas dans l’accord.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>Envoyer la ligne (dans la zone de saisie)</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>Envoyer, quel que soit le rôle d’Entrée</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>Supprimer la discussion (dans la liste)</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>Renommer la discussion</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <translation>Exporter la discussion</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Arrêter toutes les réponses</translation>
    </message>
    <message>
        <source>Discuss (what is typed, if anything)</source>
        <translation>Discuter (du texte saisi, s’il y en a)</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>Un tour de plus</translation>
    </message>
    <message>
        <source>Pause the discussion, or go on</source>
        <translation>Mettre la discussion en pause, ou la reprendre</translation>
    </message>
    <message>
        <source>Rank the answers</source>
        <translation>Classer les réponses</translation>
    </message>
    <message>
        <source>Write the conclusion</source>
        <translation>Rédiger la conclusion</translation>
    </message>
    <message>
        <source>Map the claims</source>
        <translation>Cartographier les affirmations</translation>
    </message>
    <message>
        <source>Ask participant %1, or not</source>
        <extracomment>%1 is the participant&apos;s place at the table, from 1 on</extracomment>
        <translation>Interroger ou non le participant %1</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>Interroger ou non un participant</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>Modifier la composition</translation>
    </message>
    <message>
        <source>Columns, transcript or map</source>
        <extracomment>Keys Alt+1 to Alt+3</extracomment>
        <translation>Colonnes, transcription ou carte</translation>
    </message>
    <message>
        <source>To the column on the left</source>
        <translation>Vers la colonne de gauche</translation>
    </message>
    <message>
        <source>To the column on the right</source>
        <translation>Vers la colonne de droite</translation>
    </message>
    <message>
        <source>To the earlier round</source>
        <translation>Vers le tour précédent</translation>
    </message>
    <message>
        <source>To the later round</source>
        <translation>Vers le tour suivant</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>Cette colonne seule, et retour</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>Afficher les colonnes</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>Afficher la transcription</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer le panneau latéral</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Vers le volet suivant</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>Vers le volet précédent</translation>
    </message>
    <message>
        <source>Find and do anything (palette)</source>
        <translation>Tout trouver et tout faire (palette)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Telegram: chats and bot</source>
        <translation>Telegram&#xa0;: chats et bot</translation>
    </message>
    <message>
        <source>Welcome: connect models and begin</source>
        <extracomment>The first start once more</extracomment>
        <translation>Bienvenue&#xa0;: connecter des modèles et commencer</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>Un autre Moai a ouvert ce répertoire de données et ne répond pas. Fermez-le, puis redémarrez.</translation>
    </message>
</context>
<context>
    <name>moai::ActionBook</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moai::AddService</name>
    <message>
        <source>Add a service</source>
        <extracomment>Title over the list of services that can be added</extracomment>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Rechercher un service</translation>
    </message>
    <message>
        <source>Well-known services</source>
        <extracomment>Name of the list of well-known services, for screen readers</extracomment>
        <translation>Services bien connus</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>Trouver les serveurs de cet ordinateur</translation>
    </message>
    <message>
        <source>Asks the usual ports of this computer, such as Ollama&apos;s. Nothing beyond it is asked.</source>
        <translation>Interroge les ports habituels de cet ordinateur, comme celui d’Ollama. Rien n’est interrogé au-delà.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the list of services without adding one</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another service…</source>
        <extracomment>A service that is not on the list of well-known ones</extracomment>
        <translation>Autre service…</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Heading in the list of services that can be added</extracomment>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Any address that speaks one of the protocols</source>
        <translation>Toute adresse qui parle un des protocoles</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <extracomment>Heading over the model servers that answered</extracomment>
        <translation>En marche sur cet ordinateur</translation>
    </message>
    <message>
        <source>Set up already as “%1”</source>
        <extracomment>%1 is a service&apos;s name</extracomment>
        <translation>Déjà configuré sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It wants a key</source>
        <translation>Il demande une clé</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Headings in the list of services that can be added</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Set up already</source>
        <translation>Déjà configurés</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>While this computer&apos;s model servers are looked for</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start one, such as Ollama, or give its address.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur. Lancez-en un, comme Ollama, ou donnez son adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n serveur trouvé.</numerusform>
            <numerusform>%n serveurs trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>On ne peut pas réessayer une question, seulement ses réponses.</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>@%1 répond encore. Arrêtez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>On ne peut pas choisir une question, seulement ses réponses.</translation>
    </message>
</context>
<context>
    <name>moai::AppearancePage</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of the appearance: whatever the desktop has</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>High contrast: on</extracomment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>High contrast: off</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>Movement on the screen</extracomment>
        <translation>Réduits</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>After the size of the text: 120 %</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>C&amp;ontraste</translation>
    </message>
    <message>
        <source>High contrast draws every edge and mark stronger.</source>
        <translation>Le contraste élevé renforce chaque bord et chaque marque.</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Compared with the desktop&apos;s own.</source>
        <translation>Par rapport à celle du bureau.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvements</translation>
    </message>
    <message>
        <source>Reduced: nothing slides, spins or blinks.</source>
        <translation>Réduits&#xa0;: rien ne glisse, ne tourne ni ne clignote.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A page of the settings</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Tell a screen &amp;reader what has been answered</source>
        <translation>Annoncer les &amp;réponses au lecteur d’écran</translation>
    </message>
    <message>
        <source>Also what failed, and when a conclusion is there.</source>
        <translation>Aussi les échecs, et l’arrivée d’une conclusion.</translation>
    </message>
</context>
<context>
    <name>moai::Authorities</name>
    <message>
        <source>The certificate file %1 cannot be read. Choose it again in the service&apos;s settings, or take it out there.</source>
        <translation>Le fichier de certificats %1 est illisible. Choisissez-le à nouveau dans les réglages du service, ou retirez-le à cet endroit.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of certificates. Choose another one in the service&apos;s settings.</source>
        <translation>%1 est trop volumineux pour un fichier de certificats. Choisissez-en un autre dans les réglages du service.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file in PEM form is needed, with lines that read BEGIN CERTIFICATE.</source>
        <translation>%1 ne contient aucun certificat. Il faut un fichier au format PEM, avec des lignes où se lit BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>moai::Autostart</name>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>Impossible de supprimer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In a sandbox Moai cannot start itself. Add it to the programs that your desktop starts, in the desktop&apos;s own settings.</source>
        <translation>Dans un bac à sable, Moai ne peut pas se lancer lui-même. Ajoutez-le aux programmes que le bureau lance, dans les réglages du bureau.</translation>
    </message>
</context>
<context>
    <name>moai::BallotsItemModel</name>
    <message>
        <source>(%1)</source>
        <extracomment>A place that a participant gave its own answer; it does not count</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>abstained: no order could be read</source>
        <extracomment>Why a reviewer did not rank; %1 is its reason</extracomment>
        <translation>abstention&#xa0;: aucun ordre n’a pu être lu</translation>
    </message>
    <message>
        <source>abstained: %1</source>
        <translation>abstention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason of @%1: %2</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 its reason</extracomment>
        <translation>Raison de @%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>@%1 puts @%2 at place %3</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 another&apos;s, %3 a place such as &quot;1&quot;</extracomment>
        <translation>@%1 met @%2 au rang %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the ballots: why a reviewer ranked so</extracomment>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>moai::BotDoor</name>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Ce n’est pas le jeton d’un bot. Copiez toute la ligne donnée par @BotFather&#xa0;: des chiffres, un deux-points, des lettres.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the bot is. Wait until it is connected, then try again.</source>
        <translation>On ne sait pas encore qui est le bot. Attendez qu’il soit connecté, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>moai::BotForm</name>
    <message>
        <source>The address must begin with https:// or http:// and hold nothing but a server and a path, for example %1.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et ne contenir qu’un serveur et un chemin, par exemple %1.</translation>
    </message>
    <message>
        <source>Serve groups, too</source>
        <extracomment>Check box: chats with several people may be paired, too</extracomment>
        <translation>Servir aussi les groupes</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Headings of what is set about a Telegram bot</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Everybody in a paired group can ask the table, and your services are paid by you. While this is off, groups are not served.</source>
        <translation>Dans un groupe associé, tout le monde peut interroger la table, et c’est vous qui payez vos services. Tant que cette option est désactivée, les groupes ne sont pas servis.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Buttons beside the address of the Telegram server: keep it; back to the usual one</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, unless you run a Bot API server yourself.</source>
        <translation>Celle de Telegram, sauf si vous exploitez vous-même un serveur Bot API.</translation>
    </message>
    <message>
        <source>Over http:// the token can be read by everybody on the way there.</source>
        <translation>Avec http://, le jeton peut être lu par quiconque se trouve sur le trajet.</translation>
    </message>
</context>
<context>
    <name>moai::BotToken</name>
    <message>
        <source>What %1 holds is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Le contenu de %1 n’est pas le jeton d’un bot. Copiez toute la ligne donnée par @BotFather&#xa0;: des chiffres, un deux-points, des lettres.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Ce n’est pas le jeton d’un bot. Copiez toute la ligne donnée par @BotFather&#xa0;: des chiffres, un deux-points, des lettres.</translation>
    </message>
    <message>
        <source>%1 You can put the token into the environment variable %2 instead.</source>
        <translation>%1 Vous pouvez aussi placer le jeton dans la variable d’environnement %2.</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keyring, which is locked. Unlock it.</source>
        <translation>Le jeton du bot est dans le trousseau, qui est verrouillé. Déverrouillez-le.</translation>
    </message>
    <message>
        <source>%1 It held the bot&apos;s token. Start it, or put the token into the environment variable %2.</source>
        <translation>%1 Il contenait le jeton du bot. Lancez-le, ou mettez le jeton dans la variable d’environnement %2.</translation>
    </message>
</context>
<context>
    <name>moai::Bring</name>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>Notice with an Undo button; %1 is a name</extracomment>
        <translation>«&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
</context>
<context>
    <name>moai::Budget</name>
    <message>
        <source>Stopped: the project&apos;s hard cap of %1 is reached. What had arrived is kept.</source>
        <translation>Arrêté&#xa0;: le plafond ferme du projet, %1, est atteint. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>The project has spent %1 and its hard cap is %2: nobody is asked. Raise the cap in the project&apos;s settings, or with `moai project set NAME --hard-cap USD`.</source>
        <translation>Le projet a dépensé %1 et son plafond ferme est de %2&#xa0;: personne n’est interrogé. Relevez le plafond dans les réglages du projet, ou avec `moai project set NAME --hard-cap USD`.</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moai::Bundle</name>
    <message>
        <source>The file is damaged near byte %1: get it again, complete.</source>
        <translation>Le fichier est endommagé vers l’octet %1&#xa0;: récupérez-le de nouveau, complet.</translation>
    </message>
    <message>
        <source>This is no discussion of Moai&apos;s. What can be imported is made by moai export ID --format json.</source>
        <translation>Ce n’est pas une discussion de Moai. Ce qui peut être importé se crée avec moai export ID --format json.</translation>
    </message>
    <message>
        <source>The file was made by a newer Moai: import it with that version or a later one.</source>
        <translation>Le fichier vient d’un Moai plus récent&#xa0;: importez-le avec cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. discussion.rounds[2].mode</extracomment>
        <translation>Le fichier est endommagé&#xa0;: %1 manque ou n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>It was still being written when the discussion was exported.</source>
        <translation>Elle était encore en cours d’écriture lors de l’exportation de la discussion.</translation>
    </message>
</context>
<context>
    <name>moai::Cassette</name>
    <message>
        <source>Line %1 of the cassette is damaged: it is no JSON object.</source>
        <translation>La ligne %1 de la cassette est endommagée&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This cassette was recorded by a later Moai (%1). Replay it with that version or a newer one.</source>
        <translation>Cette cassette a été enregistrée par un Moai plus récent (%1). Rejouez-la avec cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>This is no cassette: record one with moai say --record FILE LINE.</source>
        <translation>Ce n’est pas une cassette&#xa0;: enregistrez-en une avec moai say --record FILE LINE.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>Impossible d’écrire l’enregistrement dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message>
        <source>Certificate file</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Autorités du système seulement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Ask whoever runs the service for a new one.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré le %2. Demandez-en un nouveau à qui gère le service.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>«&#xa0;%1&#xa0;», valable jusqu’au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>%n certificat&#xa0;; le premier à expirer est «&#xa0;%1&#xa0;», le %2.</numerusform>
            <numerusform>%n certificats&#xa0;; le premier à expirer est «&#xa0;%1&#xa0;», le %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ChatBook</name>
    <message>
        <source>a chat that is not paired any more</source>
        <translation>un chat qui n’est plus associé</translation>
    </message>
    <message>
        <source>This chat is not paired any more.</source>
        <translation>Ce chat n’est plus associé.</translation>
    </message>
</context>
<context>
    <name>moai::ChatCard</name>
    <message>
        <source>Mirror the desk</source>
        <extracomment>Check box of a Telegram chat</extracomment>
        <translation>Relayer l’ordinateur</translation>
    </message>
    <message>
        <source>What is said in the window and on the terminal appears in the chat</source>
        <translation>Ce qui se dit dans la fenêtre et le terminal apparaît dans le chat</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Buttons of a Telegram chat: end its pairing; do not let it in; let it in</extracomment>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <extracomment>Names of a Telegram chat&apos;s controls, for screen readers; %1 is the chat</extracomment>
        <translation>Projet de %1</translation>
    </message>
    <message>
        <source>Mirror the desk in %1</source>
        <translation>Relayer l’ordinateur dans %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>The group with all its topics is served no more, until it is paired again.</source>
        <translation>Le groupe et tous ses sujets ne seront plus servis jusqu’à une nouvelle association.</translation>
    </message>
    <message>
        <source>This chat is served no more, until it is paired again.</source>
        <translation>Ce chat ne sera plus servi jusqu’à une nouvelle association.</translation>
    </message>
</context>
<context>
    <name>moai::ChatPresses</name>
    <message>
        <source>The discussion has gone on.</source>
        <translation>La discussion a continué.</translation>
    </message>
    <message>
        <source>That was answered before.</source>
        <translation>Il y a déjà été répondu.</translation>
    </message>
</context>
<context>
    <name>moai::ChatWords</name>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>waits for a yes at the desk</source>
        <translation>attend un accord sur l’ordinateur</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>This is a private Moai bot.</source>
        <translation>Ceci est un bot Moai privé.</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Votre numéro est %1.</translation>
    </message>
    <message>
        <source>This chat&apos;s number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Le numéro de ce chat est %1.</translation>
    </message>
    <message>
        <source>Confirm on the desktop: Moai shows this chat there and asks whether to let it in.</source>
        <translation>Confirmez sur l’ordinateur&#xa0;: Moai y affiche ce chat et demande s’il faut l’autoriser.</translation>
    </message>
    <message>
        <source>This chat is paired with Moai. Project: %1.</source>
        <translation>Ce chat est associé à Moai. Projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whatever you write here goes to the whole table, and every answer comes here. `/help` lists the commands, `/projects` chooses another project, `/new` starts a new discussion.</source>
        <translation>Tout ce que vous écrivez ici va à toute la table, et chaque réponse arrive ici. `/help` liste les commandes, `/projects` choisit un autre projet, `/new` commence une nouvelle discussion.</translation>
    </message>
    <message>
        <source>Your number: `%1`</source>
        <translation>Votre numéro&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>This chat: `%1`</source>
        <translation>Ce chat&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>This topic: `%1`</source>
        <translation>Ce sujet&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moai reads text here. Voice messages, pictures and files are not read: please write, or paste the text.</source>
        <translation>Moai lit ici du texte. Les messages vocaux, images et fichiers ne sont pas lus&#xa0;: écrivez, ou collez le texte.</translation>
    </message>
    <message>
        <source>Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` offers the projects to choose from.</source>
        <translation>Ici dans Telegram aussi&#xa0;: `/whoami` donne les numéros de ce chat, `/projects` propose les projets au choix.</translation>
    </message>
    <message>
        <source>This chat talks in the project %1 now.</source>
        <translation>Ce chat parle maintenant dans le projet %1.</translation>
    </message>
    <message>
        <source>There is no project yet: `/project new NAME` makes one, or just ask something.</source>
        <translation>Il n’y a pas encore de projet&#xa0;: `/project new NAME` en crée un, ou posez simplement une question.</translation>
    </message>
    <message>
        <source>Project: %1. Which one is this chat to talk in?</source>
        <translation>Projet&#xa0;: %1. Dans lequel ce chat doit-il parler&#xa0;?</translation>
    </message>
    <message>
        <source>Not all of them are here: `/project use NAME` takes any.</source>
        <translation>Ils ne sont pas tous ici&#xa0;: `/project use NAME` accepte n’importe lequel.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>moai::ChatsPane</name>
    <message>
        <source>No chat is paired yet. Pair one, and what is said at the table appears on your phone; what you write there is said at the table.</source>
        <translation>Aucun chat n’est encore associé. Associez-en un, et ce qui se dit à la table apparaîtra sur votre téléphone&#xa0;; ce que vous y écrivez sera dit à la table.</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 est endommagé (%2). Déplacez-le et mettez à sa place la copie la plus récente de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%n ligne de %1 n’est rattachée à rien</numerusform>
            <numerusform>%n lignes de %1 ne sont rattachées à rien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>Il n’y a pas encore de base de données dans %1. Moai la crée à la première utilisation.</translation>
    </message>
</context>
<context>
    <name>moai::ClaimPane</name>
    <message>
        <source>Show in the answer</source>
        <extracomment>Button: open the answer in which a quote stands, and mark it there</extracomment>
        <translation>Afficher dans la réponse</translation>
    </message>
    <message>
        <source>@%1 is silent on it</source>
        <extracomment>Who holds what of a claim; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a round&apos;s number</extracomment>
        <translation>@%1 n’en dit rien</translation>
    </message>
    <message>
        <source>@%1 %2 · round %3</source>
        <translation>@%1 %2 · tour %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unverified: these words do not stand in the answer.</source>
        <extracomment>Below a quote that the answer does not hold</extracomment>
        <translation>Non vérifié&#xa0;: ces mots ne figurent pas dans la réponse.</translation>
    </message>
    <message>
        <source>No words were quoted for it.</source>
        <translation>Aucun passage n’a été cité à l’appui.</translation>
    </message>
    <message>
        <source>→ round %1: %2</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>→ tour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – without naming the argument that did it (conformity)</source>
        <translation>%1 – sans nommer l’argument décisif (conformisme)</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, raison&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsItemModel</name>
    <message>
        <source>@%1 %2: %3</source>
        <extracomment>A cell of the map; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a statement</extracomment>
        <translation>@%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a quote</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” – not found in its answer</source>
        <translation>«&#xa0;%1&#xa0;» – introuvable dans sa réponse</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2” without naming an argument</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>Passé au tour %1 à «&#xa0;%2&#xa0;» sans nommer d’argument</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2”: %3</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance, %3 the argument</extracomment>
        <translation>Passé au tour %1 à «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsTable</name>
    <message>
        <source>Claims and who holds them</source>
        <extracomment>Name of the grid of claims and participants, for screen readers</extracomment>
        <translation>Affirmations et qui les défend</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>Selon le thème</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>One of the theme&apos;s colours, by its number</extracomment>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>contradicteur</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>Redemander à %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>Copier la réponse de %1 en Markdown</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Button of a column: show what this participant was sent</extracomment>
        <translation>Qu’a vu %1&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>Choisir la réponse de %1</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s state; %1 is a handle, %2 e.g. &quot;writing&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit</source>
        <extracomment>Of the talk so far; the model&apos;s context was too small for all of it</extracomment>
        <translation>
            <numerusform>%n passage omis faute de place</numerusform>
            <numerusform>%n passages omis faute de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>Afficher cette colonne seule</translation>
    </message>
</context>
<context>
    <name>moai::ColumnRow</name>
    <message>
        <source>Answers</source>
        <extracomment>Name of the row of answers, for screen readers</extracomment>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>moai::Command</name>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation>Le texte est trop long&#xa0;: %1 caractères, et on peut en envoyer au plus %2.</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>Ce n’est pas du texte (il contient des octets nuls)&#xa0;: envoyez des mots.</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>Il n’y a pas de commande /%1. Vouliez-vous dire /%2&#xa0;? Pour envoyer un texte qui commence par une barre oblique, mettez-en deux.</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>personne n’est encore assis à la table</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2.</source>
        <translation>Personne ici ne s’appelle %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>Dites-le ainsi&#xa0;: /%1 %2</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A discussion has 1 to %1 rounds, not %2. If the number begins your text, put the rounds before it: /%3 %4 %2 …</source>
        <translation>Une discussion compte de 1 à %1 tours, pas %2. Si votre texte commence par ce nombre, mettez les tours devant&#xa0;: /%3 %4 %2 …</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>Il n’y a pas de question&#xa0;: écrivez-en une, ou /help pour voir ce qu’on peut dire.</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>Personne ici ne s’appelle %1&#xa0;: %2. Pour envoyer un texte qui commence par @, mettez /open devant.</translation>
    </message>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>Dites ce qu’il faut chercher, p. ex. /search ciel bleu</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>Garder la base de données, les réglages et les clés à part, dans ce répertoire.</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>Produire du JSON là où quelque chose est listé ou répondu.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>Utilisation&#xa0;:
</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
Options de toutes les formes&#xa0;:
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>Expliquer une forme&#xa0;; afficher la version.</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
Code de sortie&#xa0;: 0 tous les participants ont répondu, 1 certains, 2 erreur d’utilisation, 3 aucun, 4 la base de données est inutilisable.
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>Il manque la suite. Commandes connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>moai ne connaît pas «&#xa0;%1&#xa0;». Commandes connues&#xa0;: %2. Voir moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>Utilisation&#xa0;: %1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>Voir moai %1 --help.</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>Voir moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin a new discussion.</source>
        <translation>Commencer une nouvelle discussion.</translation>
    </message>
    <message>
        <source>Open the quick question, for a key of the desktop.</source>
        <translation>Ouvrir la question rapide, pour un raccourci du bureau.</translation>
    </message>
    <message>
        <source>Open the practice table.</source>
        <translation>Ouvrir la table d’essai.</translation>
    </message>
    <message>
        <source>Wait in the tray, without a window.</source>
        <translation>Attendre dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first), a moai: link, an exported discussion.</source>
        <translation>Ouvrir la fenêtre (un second lancement ramène la première), un lien moai:, une discussion exportée.</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>Interroge tout le monde à la fois, chacun pour soi</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>Fait répondre chacun à tour de rôle, sur N tours</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>Un tour de plus de la discussion en cours</translation>
    </message>
    <message>
        <source>Lets the one speaking end, and no other begin</source>
        <translation>Laisse finir celui qui parle, et personne d’autre ne commence</translation>
    </message>
    <message>
        <source>Goes on at the turn where the discussion paused or broke off</source>
        <translation>Reprend à l’intervention où la discussion s’est mise en pause ou interrompue</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>Fait rédiger la conclusion par la présidence</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>Fait classer à chacun les dernières réponses, sans noms</translation>
    </message>
    <message>
        <source>Maps what is claimed and who holds what of it</source>
        <translation>Cartographie ce qui est affirmé et qui en pense quoi</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>Redemande aux participants en échec, arrêtés ou nommés du dernier tour</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>Arrête tous les participants, ou un seul&#xa0;; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>Commence une nouvelle discussion</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>Liste les projets</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>Crée, prend, renomme ou supprime un projet</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>Affiche ou change qui est assis à la table</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>Dit où vous êtes et ce qui est en cours</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>Dit ce que la discussion a coûté</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>Recherche dans toutes les discussions</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>Remet la discussion sous forme de fichier</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>Liste les commandes, ou en explique une</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>Fonctionnement de la zone de saisie</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>Entrée envoie</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Cela demande environ %1.</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Arrêter toutes les réponses</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>Question ou commande</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>Interrogez tout le monde, ou tapez / pour les commandes.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Ctrl+Entrée envoie.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionCard</name>
    <message>
        <source>Conclusion</source>
        <extracomment>Name of the text with the conclusion, for screen readers</extracomment>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>Titles of a conclusion&apos;s lists</extracomment>
        <translation>Points contestés</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Points d’accord</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <extracomment>Title of the list of points that only one participant made</extracomment>
        <translation>Avancé par un seul</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Angles morts</translation>
    </message>
    <message>
        <source>Absent – not in agreement</source>
        <extracomment>Title of the list of participants that had no answer</extracomment>
        <translation>Absents – ne vaut pas accord</translation>
    </message>
    <message>
        <source>The conclusion appears here as it is written.</source>
        <extracomment>Stands where a conclusion will appear</extracomment>
        <translation>La conclusion apparaît ici au fil de sa rédaction.</translation>
    </message>
    <message>
        <source>Conclusion of %1</source>
        <extracomment>Name of a conclusion&apos;s card; %1 is a handle such as @gpt</extracomment>
        <translation>Conclusion de %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Who wrote a conclusion; %1 is a handle, %2 a model</extracomment>
        <translation>par %1 · %2</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <translation>Qu’a vu %1&#xa0;?</translation>
    </message>
    <message>
        <source>Ask the chair %1 again</source>
        <translation>Redemander à la présidence %1</translation>
    </message>
    <message>
        <source>Copy the conclusion as Markdown</source>
        <translation>Copier la conclusion en Markdown</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button under a conclusion that failed</extracomment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>• %1 – disputed by %2</source>
        <extracomment>A dispute; %1 is a statement, %2 the handles of those who dispute it</extracomment>
        <translation>• %1 – contesté par %2</translation>
    </message>
    <message>
        <source>Dropped dissent: the conclusion leaves out what is disputed.</source>
        <translation>Désaccord omis&#xa0;: la conclusion passe sous silence ce qui est contesté.</translation>
    </message>
    <message>
        <source>Ask the chair again</source>
        <translation>Redemander à la présidence</translation>
    </message>
    <message>
        <source>The chair judges itself: an answer of @%1 is among those that it weighs.</source>
        <translation>La présidence se juge elle-même&#xa0;: une réponse de @%1 figure parmi celles qu’elle évalue.</translation>
    </message>
    <message>
        <source>Heard: @%1</source>
        <translation>Entendus&#xa0;: @%1</translation>
    </message>
    <message>
        <source>Checked against the claims that the participants dispute.</source>
        <translation>Vérifiée au regard des affirmations que les participants contestent.</translation>
    </message>
    <message>
        <source>Not checked for dropped dissent: there are no claims to check it against.</source>
        <translation>Désaccords omis non vérifiés&#xa0;: il n’y a pas d’affirmations pour le faire.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionPage</name>
    <message>
        <source>Conclusions</source>
        <extracomment>Name of the tabs that choose one of several conclusions</extracomment>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Switch: all conclusions at once, next to each other</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Round %1 · @%2</source>
        <extracomment>A tab; %1 is a round&apos;s number, %2 the handle of the chair</extracomment>
        <translation>Tour %1 · @%2</translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message>
        <source>Connect your models</source>
        <translation>Connectez vos modèles</translation>
    </message>
    <message>
        <source>Use model servers on this computer, cloud services with a key of yours, or both. Keys go to the system&apos;s keyring, nowhere else.</source>
        <translation>Utilisez des serveurs de modèles sur cet ordinateur, des services en ligne avec votre propre clé, ou les deux. Les clés vont dans le trousseau du système, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>C&amp;hercher à nouveau</translation>
    </message>
    <message>
        <source>With a key or an address</source>
        <translation>Avec une clé ou une adresse</translation>
    </message>
    <message>
        <source>Another one, that speaks like OpenAI</source>
        <extracomment>A service that is none of the well-known ones</extracomment>
        <translation>Un autre, qui parle comme OpenAI</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>✓ %1 is set up</source>
        <extracomment>A service that is set up; %1 its name, %2 what its test said</extracomment>
        <translation>✓ %1 est configuré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <extracomment>While the usual ports of model servers are asked</extracomment>
        <translation>Recherche de serveurs de modèles…</translation>
    </message>
    <message>
        <source>%1 wants a key: set it up below</source>
        <extracomment>A model server on this computer; %1 its name</extracomment>
        <translation>%1 demande une clé&#xa0;: configurez-le ci-dessous</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1, %n modèle</numerusform>
            <numerusform>%1, %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).</source>
        <translation>Aucun ne répond aux ports habituels (Ollama, LM Studio, llama.cpp et autres).</translation>
    </message>
    <message>
        <source>Tick those that Moai may use.</source>
        <translation>Cochez ceux que Moai peut utiliser.</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <extracomment>Button: keeps the service and asks it for its models</extracomment>
        <translation>&amp;Tester et ajouter</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>test en cours…</translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>fonctionne, %n modèle</numerusform>
            <numerusform>fonctionne, %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work yet</source>
        <translation>ne fonctionne pas encore</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>%1 a été créé par un Moai plus récent (schéma %2, celui-ci connaît %3)&#xa0;: mettez Moai à jour&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>moai::ConsentStrip</name>
    <message>
        <source>Go ahead</source>
        <extracomment>Buttons below a question about an expensive line</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The line stays in the composer (Esc)</source>
        <translation>La ligne reste dans la zone de saisie (Échap)</translation>
    </message>
</context>
<context>
    <name>moai::CostNotice</name>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1 et %2 inconnus</translation>
    </message>
    <message>
        <source>**Discussion**</source>
        <translation>**Discussion**</translation>
    </message>
    <message>
        <source>Round %1 (%2)</source>
        <translation>Tour %1 (%2)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens lus</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens écrits</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>plafond souple %1</translation>
    </message>
    <message>
        <source>hard cap %1</source>
        <translation>plafond ferme %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>aucun plafond</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>inconnu (%1)</translation>
    </message>
    <message>
        <source>Project **%1**: %2 (%3)</source>
        <translation>Projet **%1**&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>This takes %1 to %2. The project has spent %3, and its soft cap is %4.</source>
        <translation>Cela coûte de %1 à %2. Le projet a dépensé %3, et son plafond souple est de %4.</translation>
    </message>
    <message>
        <source>%1 of %2 calls have no known price.</source>
        <translation>Le prix de %1 requêtes sur %2 est inconnu.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message>
        <source>%1 of %2 have answered</source>
        <extracomment>Everyone answers at once; %1 of %2 participants have answered</extracomment>
        <translation>%1 sur %2 ont répondu</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a discussion in rounds</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The turn under way is the last until you go on</source>
        <translation>L’intervention en cours est la dernière jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>One more round of the discussion</source>
        <translation>Un tour de discussion de plus</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>The chair writes what the discussion led to</source>
        <translation>La présidence écrit à quoi la discussion a mené</translation>
    </message>
    <message>
        <source>Heard: “%1” opens the next round.</source>
        <extracomment>What the person said while a discussion runs; %1 are those words</extracomment>
        <translation>Entendu&#xa0;: «&#xa0;%1&#xa0;» ouvrira le tour suivant.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Buttons of a discussion in rounds: it broke off when Moai was closed</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>En rester là</translation>
    </message>
    <message>
        <source>What was said stays; no further round follows</source>
        <translation>Ce qui a été dit reste&#xa0;; aucun autre tour ne suit</translation>
    </message>
    <message>
        <source>Stops the discussion; what was said stays</source>
        <translation>Arrête la discussion&#xa0;; ce qui a été dit reste</translation>
    </message>
    <message>
        <source>Pausing · %1</source>
        <extracomment>%1 is e.g. &quot;Round 2 of 3&quot;</extracomment>
        <translation>Mise en pause · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pause · %1</translation>
    </message>
    <message>
        <source>This discussion broke off</source>
        <extracomment>Moai was closed in the middle of a discussion</extracomment>
        <translation>Cette discussion s’est interrompue</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>La discussion est terminée</translation>
    </message>
    <message>
        <source>after round %1.</source>
        <translation>après le tour %1.</translation>
    </message>
    <message>
        <source>in round %1, before %2.</source>
        <extracomment>Where a discussion broke off; %1 a round&apos;s number, %2 a handle</extracomment>
        <translation>au tour %1, avant %2.</translation>
    </message>
    <message>
        <source>after the turn of %1</source>
        <translation>après l’intervention de %1</translation>
    </message>
    <message>
        <source>%1 would be next</source>
        <translation>%1 serait le suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>%n tour à venir</numerusform>
            <numerusform>%n tours à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks, %2 of %3</source>
        <extracomment>Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak</extracomment>
        <translation>%1 parle, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez que son dossier parent est accessible en écriture, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>Impossible de créer %1 (%2). Vérifiez que son dossier est accessible en écriture et que son disque a de la place, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>«&#xa0;chunks&#xa0;» doit être une liste de textes base64.</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>Un morceau n’est pas du base64 valide.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être décodé. Formats connus&#xa0;: sse, ndjson, openai, openai-responses, anthropic, gemini et ollama.</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>Cette ligne n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Cette ligne n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>moai::Desktop</name>
    <message>
        <source>Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; the settings say whether closing the window quits.</source>
        <translation>Moai reste dans la zone de notification pour que les réponses arrivent. Quittez-le de là ou avec Ctrl+Q&#xa0;; les réglages disent si fermer la fenêtre le quitte.</translation>
    </message>
    <message>
        <source>Moai is still here</source>
        <translation>Moai est toujours là</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>moai::DesktopPage</name>
    <message>
        <source>&amp;Closing the window leaves Moai in the tray</source>
        <translation>&amp;Fermer la fenêtre laisse Moai dans la zone de notification</translation>
    </message>
    <message>
        <source>Answers go on arriving. Where there is no tray, closing quits.</source>
        <translation>Les réponses continuent d’arriver. Sans zone de notification, fermer quitte Moai.</translation>
    </message>
    <message>
        <source>Start in the &amp;tray, without the window</source>
        <translation>Démarrer dans la &amp;zone de notification, sans fenêtre</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Démarrer à l’ou&amp;verture de session</translation>
    </message>
    <message>
        <source>Moai then waits in the tray.</source>
        <translation>Moai attend alors dans la zone de notification.</translation>
    </message>
    <message>
        <source>Notify when a &amp;round has ended</source>
        <translation>Notifier la fin d’un &amp;tour</translation>
    </message>
    <message>
        <source>Only while you are not looking at it.</source>
        <translation>Seulement quand vous ne le regardez pas.</translation>
    </message>
    <message>
        <source>Notify when an answer &amp;fails</source>
        <translation>Notifier l’éc&amp;hec d’une réponse</translation>
    </message>
    <message>
        <source>Notify of conclusions, ran&amp;kings and maps of claims</source>
        <translation>Notifier les conclusions, classements et &amp;cartes des affirmations</translation>
    </message>
    <message>
        <source>Notify of &amp;questions from Telegram, and of chats that ask to be let in</source>
        <translation>Notifier les &amp;questions venues de Telegram, et les chats qui demandent à entrer</translation>
    </message>
    <message>
        <source>Show &amp;words of questions and answers in them</source>
        <translation>Y montrer des &amp;mots des questions et des réponses</translation>
    </message>
    <message>
        <source>Else they only say that something is there.</source>
        <translation>Sinon, elles disent seulement qu’il y a du nouveau.</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Avec un &amp;son</translation>
    </message>
    <message>
        <source>Send a t&amp;est notification</source>
        <translation>&amp;Envoyer une notification de test</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has taken it.</source>
        <translation>Le service de notification du bureau l’a prise en charge.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Moai uses the tray&apos;s balloons where there are any.</source>
        <translation>Aucun service de notification ne répond sur ce bureau. Moai utilise les bulles de la zone de notification, s’il y en a.</translation>
    </message>
    <message>
        <source>Keys of the quick question</source>
        <translation>Raccourci de la question rapide</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>In the field that takes keys, while there are none</extracomment>
        <translation>Appuyez sur des touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>Quick question &amp;from everywhere</source>
        <translation>Question rapide &amp;depuis partout</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>A notification from Moai</source>
        <translation>Une notification de Moai</translation>
    </message>
    <message>
        <source>This is how it looks when answers are there.</source>
        <translation>Voilà à quoi elle ressemble quand des réponses sont là.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>A page of the settings: tray, notifications, keys that hold everywhere</extracomment>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>Ce qui répond à cette adresse n’est pas une liste de modèles. Vérifiez l’URL et le type du service.</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>Gemini a bloqué la question (%1). Reformulez-la.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussDesk</name>
    <message>
        <source>There is nothing to discuss yet: /discuss TEXT.</source>
        <translation>Il n’y a encore rien à discuter&#xa0;: /discuss TEXT.</translation>
    </message>
    <message>
        <source>%1 rounds with %2 at the table are up to %3 answers. Begin?</source>
        <translation>%1 tours avec %2 participants, c’est jusqu’à %3 réponses. Commencer&#xa0;?</translation>
    </message>
    <message>
        <source>The discussion is under way: /next adds a round, /stop ends it.</source>
        <translation>La discussion est en cours&#xa0;: /next ajoute un tour, /stop y met fin.</translation>
    </message>
    <message>
        <source>One more round will follow.</source>
        <translation>Un tour de plus va suivre.</translation>
    </message>
    <message>
        <source>No discussion is under way.</source>
        <translation>Aucune discussion n’est en cours.</translation>
    </message>
    <message>
        <source>The discussion is paused: /resume goes on.</source>
        <translation>La discussion est en pause&#xa0;: /resume la reprend.</translation>
    </message>
    <message>
        <source>Whoever speaks may end; then it pauses. /resume goes on.</source>
        <translation>Celui qui parle peut finir&#xa0;; ensuite vient la pause. /resume reprend.</translation>
    </message>
    <message>
        <source>Paused. /resume goes on.</source>
        <translation>En pause. /resume reprend.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion: pause it there.</source>
        <translation>Une autre fenêtre ou un autre terminal Moai mène cette discussion&#xa0;: mettez-la en pause là-bas.</translation>
    </message>
    <message>
        <source>There is nothing to go on with: /discuss TEXT begins a discussion.</source>
        <translation>Il n’y a rien à reprendre&#xa0;: /discuss TEXT commence une discussion.</translation>
    </message>
    <message>
        <source>The discussion is under way.</source>
        <translation>La discussion est en cours.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion.</source>
        <translation>Une autre fenêtre ou un autre terminal Moai mène cette discussion.</translation>
    </message>
    <message>
        <source>Nothing broke off or was paused: /next asks for one more round.</source>
        <translation>Rien ne s’est interrompu ni mis en pause&#xa0;: /next demande un tour de plus.</translation>
    </message>
    <message>
        <source>A discussion is under way: this opens its next round.</source>
        <translation>Une discussion est en cours&#xa0;: ceci ouvre son prochain tour.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Titre de la discussion</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>essai</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>Ces participants suivent un script&#xa0;: ils tournent sur cet ordinateur, n’ont besoin d’aucune clé et ne savent rien.</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>Composition…</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>Choisir qui est assis à la table</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <extracomment>Switch in the menu of who sees what</extracomment>
        <translation>Table anonyme</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>Les autres apparaissent comme Siège A, B… au lieu de leur nom.</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>%1, anonymous</source>
        <extracomment>A policy, and that peers are shown without names; %1 is e.g. &quot;Shared table&quot;</extracomment>
        <translation>%1, anonyme</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>Qui voit quoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>Dépensé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer le panneau latéral</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>Il n’y a pas de discussion %1, ou elle a été supprimée. `moai discussion list` affiche celles qui existent.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>moai::Dissent</name>
    <message>
        <source>Your last conclusion left out disputes. Tell of each of them, or of why it no longer stands:</source>
        <translation>Votre dernière conclusion a omis des désaccords. Parlez de chacun d’eux, ou dites pourquoi il ne tient plus&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (disputed by %2)</source>
        <extracomment>%1: a claim, %2: who disputes it</extracomment>
        <translation>%1 (contesté par %2)</translation>
    </message>
</context>
<context>
    <name>moai::DoorMark</name>
    <message>
        <source>from Telegram</source>
        <extracomment>Mark of a question that was asked in a Telegram chat</extracomment>
        <translation>depuis Telegram</translation>
    </message>
    <message>
        <source>From Telegram: %1</source>
        <extracomment>%1 is the name of a Telegram chat</extracomment>
        <translation>Depuis Telegram&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>Pourquoi le ciel est-il bleu&#xa0;?</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>Quel langage apprendre en premier, Python ou C++&#xa0;? Argumentez.</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>Planifiez un week-end pluvieux à Lisbonne pour trois personnes.</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>Les trois participants ci-dessus sont là pour l’essai&#xa0;: ils suivent un script, sur cet ordinateur, sans clé. Installez de vrais modèles à la table quand vous voulez.</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>Connecter vos propres modèles…</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Demandez une fois. Tous les modèles répondent, côte à côte.</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Que souhaitez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>Moai réunit plusieurs modèles de langage à une même table et conserve ce qu’ils disent.</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>Personne n’est encore assis à cette table.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>%n participant de «&#xa0;%1&#xa0;» répondra.</numerusform>
            <numerusform>%n participants de «&#xa0;%1&#xa0;» répondront en même temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Errands</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no file that can be imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qui peut être importé.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <extracomment>%1 a discussion&apos;s title</extracomment>
        <translation>«&#xa0;%1&#xa0;» est importée.</translation>
    </message>
    <message>
        <source>“%1” was here already. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» était déjà là. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was deleted here; it is back.</source>
        <translation>«&#xa0;%1&#xa0;» avait été supprimée ici&#xa0;; elle est de retour.</translation>
    </message>
</context>
<context>
    <name>moai::EstimateLine</name>
    <message>
        <source>About %1</source>
        <extracomment>What a line is likely to take; %1 is e.g. &quot;6 calls · … · $0.01&quot;</extracomment>
        <translation>Environ %1</translation>
    </message>
</context>
<context>
    <name>moai::ExportDialog</name>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>Kinds of files in the dialog that saves a discussion</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Bundle for another Moai (*.json)</source>
        <translation>Paquet pour un autre Moai (*.json)</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <extracomment>Title of the dialog that saves a discussion</extracomment>
        <translation>Exporter la discussion</translation>
    </message>
</context>
<context>
    <name>moai::ExportFile</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Il faut un nom de fichier.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: nommez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas&#xa0;: créez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Redemander à %1</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>La réponse s’est interrompue avant d’être complète.</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · réessayer dans %2</translation>
    </message>
</context>
<context>
    <name>moai::FindingsDocument</name>
    <message>
        <source>Unparsed: this could not be read as what was asked for.</source>
        <translation>Non analysé&#xa0;: ceci n’a pas pu être lu comme ce qui était demandé.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>%1 %2 it in round %3</source>
        <extracomment>%1 participant, %2 a stance such as &quot;disputes&quot;, %3 round number</extracomment>
        <translation>%1, au tour %3&#xa0;: %2</translation>
    </message>
    <message>
        <source>unverified quote</source>
        <translation>citation non vérifiée</translation>
    </message>
    <message>
        <source>the answer is not part of this discussion</source>
        <translation>la réponse ne fait pas partie de cette discussion</translation>
    </message>
    <message>
        <source>%1 moved in round %3: now %2</source>
        <extracomment>%1 participant, %2 the stance it came to, %3 round number</extracomment>
        <translation>%1 a changé de position au tour %3&#xa0;: désormais «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>conformity: no argument named</source>
        <translation>conformisme&#xa0;: aucun argument nommé</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>disputed by %1</source>
        <translation>contesté par %1</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Judges itself</source>
        <translation>Se juge elle-même</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendus</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Checked against the claims</source>
        <translation>Vérifiée au regard des affirmations</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformisme</translation>
    </message>
    <message>
        <source>it moved without naming an argument</source>
        <translation>position changée sans nommer d’argument</translation>
    </message>
    <message>
        <source>Abstained.</source>
        <translation>Abstention.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Affirmation %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Points d’accord</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Points contestés</translation>
    </message>
    <message>
        <source>Unique insights</source>
        <translation>Idées uniques</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Angles morts</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Dropped dissent</source>
        <translation>Désaccord omis</translation>
    </message>
</context>
<context>
    <name>moai::FlagRow</name>
    <message>
        <source>Ask again</source>
        <extracomment>Button of a warning until it is told what it does</extracomment>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>moai::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Send with</source>
        <translation>&amp;Envoyer avec</translation>
    </message>
    <message>
        <source>The other one breaks the line.</source>
        <translation>L’autre va à la ligne.</translation>
    </message>
    <message>
        <source>Sta&amp;rt with</source>
        <translation>&amp;Démarrer avec</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Tout est conservé dans</translation>
    </message>
    <message>
        <source>Discussions, settings and the log. Keys are in the system&apos;s keychain.</source>
        <translation>Les discussions, les réglages et le journal. Les clés sont dans le trousseau du système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>the discussion that was open last</source>
        <extracomment>What Moai shows when it is started</extracomment>
        <translation>la dernière discussion ouverte</translation>
    </message>
    <message>
        <source>a new discussion</source>
        <translation>une nouvelle discussion</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>Le bureau n’a pas de programme pour afficher les dossiers. C’est %1.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the settings</extracomment>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>moai::GlobalShortcut</name>
    <message>
        <source>No keys are chosen. Click into the field and press some.</source>
        <translation>Aucun raccourci n’est choisi. Cliquez dans le champ et appuyez sur des touches.</translation>
    </message>
    <message>
        <source>%1 opens the quick question from every program.</source>
        <extracomment>%1 keys, e.g. &quot;Ctrl+Alt+M&quot;</extracomment>
        <translation>%1 ouvre la question rapide depuis n’importe quel programme.</translation>
    </message>
    <message>
        <source>Another program has %1 already. Choose other keys.</source>
        <translation>Un autre programme a déjà pris %1. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>%1 cannot be used for this: take a key together with Ctrl, Alt or the logo key, or a function key.</source>
        <translation>%1 ne convient pas&#xa0;: prenez une touche avec Ctrl, Alt ou la touche logo, ou une touche de fonction.</translation>
    </message>
    <message>
        <source>This desktop hands out no such keys to programs. In its own keyboard settings you can bind any keys to the command moai --ask.</source>
        <translation>Ce bureau n’accorde pas de tels raccourcis aux programmes. Dans ses propres réglages du clavier, vous pouvez associer un raccourci à la commande moai --ask.</translation>
    </message>
    <message>
        <source>Ask Moai a quick question</source>
        <extracomment>What keys do, in the desktop&apos;s list of them</extracomment>
        <translation>Poser une question rapide à Moai</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Ces touches sont demandées au bureau.</translation>
    </message>
    <message>
        <source>The desktop did not hand these keys out. Choose others, or bind keys of your own to the command moai --ask in its keyboard settings.</source>
        <translation>Le bureau n’a pas accordé ces touches. Choisissez-en d’autres, ou associez vos propres touches à la commande moai --ask dans ses réglages du clavier.</translation>
    </message>
    <message>
        <source>The desktop opens the quick question by this: %1.</source>
        <extracomment>%1 is what the desktop calls the keys, e.g. &quot;Press Ctrl+Alt+M&quot;</extracomment>
        <translation>Le bureau ouvre la question rapide ainsi : %1.</translation>
    </message>
</context>
<context>
    <name>moai::GreetStep</name>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Demandez une fois. Tous les modèles répondent, côte à côte.</translation>
    </message>
    <message>
        <source>Then let them read each other, argue in rounds, and hand you one conclusion that says what they agree on, what they dispute and who dissents.</source>
        <translation>Laissez-les ensuite se lire, débattre par tours et vous remettre une seule conclusion, qui dit sur quoi ils s’accordent, ce qu’ils contestent et qui est en désaccord.</translation>
    </message>
    <message>
        <source>&amp;Connect your models</source>
        <translation>&amp;Connecter vos modèles</translation>
    </message>
    <message>
        <source>Servers on this computer, or a cloud service with your key: three short steps, and each can be skipped.</source>
        <translation>Des serveurs sur cet ordinateur, ou un service en ligne avec votre clé&#xa0;: trois courtes étapes, et chacune peut être passée.</translation>
    </message>
    <message>
        <source>&amp;Try the practice table</source>
        <translation>&amp;Découvrir la table d’essai</translation>
    </message>
    <message>
        <source>Three scripted participants, on this computer: no key, no network, no cost. They stay there for when you want to try something out.</source>
        <translation>Trois participants qui suivent un script, sur cet ordinateur&#xa0;: ni clé, ni réseau, ni coût. Ils restent là pour les fois où vous voulez essayer quelque chose.</translation>
    </message>
</context>
<context>
    <name>moai::HeaderTable</name>
    <message>
        <source>Headers</source>
        <extracomment>Name of the table of a service&apos;s HTTP headers, for screen readers</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Columns of the table of HTTP headers</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>Buttons under the table of HTTP headers</extracomment>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Retirer l’en-tête</translation>
    </message>
</context>
<context>
    <name>moai::HealthHead</name>
    <message>
        <source>Another program gets this bot&apos;s messages by a webhook, and gets them no more when it is removed. Chats are served here then.</source>
        <translation>Un autre programme reçoit les messages de ce bot par un webhook&#xa0;; il ne les recevra plus une fois le webhook retiré. Les chats seront alors servis ici.</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Retirer le webhook</translation>
    </message>
    <message>
        <source>Serve chats</source>
        <extracomment>Check box: whether the bot runs while the window is open</extracomment>
        <translation>Servir les chats</translation>
    </message>
    <message>
        <source>Run the bot while Moai is open</source>
        <translation>Faire tourner le bot tant que Moai est ouvert</translation>
    </message>
    <message>
        <source>Remove the webhook…</source>
        <extracomment>Button; a webhook is an address that Telegram sends a bot&apos;s messages to</extracomment>
        <translation>Retirer le webhook…</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Essayer Moai avec des participants d’essai</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>Arrêté. «&#xa0;Réessayer&#xa0;» repose la question.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>Il demande d’attendre %1.</translation>
    </message>
</context>
<context>
    <name>moai::ImportFile</name>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: nommez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: au plus %2 sont acceptés.</translation>
    </message>
</context>
<context>
    <name>moai::ImportText</name>
    <message>
        <source>Messages of this file are part of another discussion here: it was changed by hand.</source>
        <translation>Des messages de ce fichier font ici partie d’une autre discussion&#xa0;: il a été modifié à la main.</translation>
    </message>
</context>
<context>
    <name>moai::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>moai::JudgeDesk</name>
    <message>
        <source>The discussion is still under way: wait until it is over, or /pause or /stop it first.</source>
        <translation>La discussion est encore en cours&#xa0;: attendez qu’elle se termine, ou faites d’abord /pause ou /stop.</translation>
    </message>
</context>
<context>
    <name>moai::JudgePlan</name>
    <message>
        <source>Nobody here is called @%1: there are %2.</source>
        <translation>Personne ici ne s’appelle @%1&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>The project&apos;s chair @%1 does not sit here any more: name another one, e.g. /consensus @handle, or choose one in the project&apos;s settings.</source>
        <translation>La présidence du projet, @%1, n’est plus assise ici&#xa0;: nommez quelqu’un d’autre, p. ex. /consensus @handle, ou choisissez dans les réglages du projet.</translation>
    </message>
    <message>
        <source>Nobody at this table is switched on: name who should write it, e.g. /consensus @handle.</source>
        <translation>Personne n’est activé à cette table&#xa0;: nommez qui doit rédiger, p. ex. /consensus @handle.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: ask something first.</source>
        <translation>Personne n’a encore répondu&#xa0;: posez d’abord une question.</translation>
    </message>
    <message>
        <source>Too few have answered: %1, and it takes %2. Ask again with /retry or @handle, or set a smaller quorum in the project&apos;s settings.</source>
        <translation>Trop peu ont répondu&#xa0;: %1, il en faut %2. Redemandez avec /retry ou @handle, ou fixez un quorum plus petit dans les réglages du projet.</translation>
    </message>
    <message>
        <source>Answers are still under way: wait for them, or /stop them, and rank then.</source>
        <translation>Des réponses sont encore en cours&#xa0;: attendez-les, ou arrêtez-les avec /stop, puis demandez le classement.</translation>
    </message>
    <message>
        <source>A ranking takes at least three answers in one round, since nobody&apos;s vote on its own answer counts.</source>
        <translation>Un classement demande au moins trois réponses dans un même tour, car le vote de chacun sur sa propre réponse ne compte pas.</translation>
    </message>
    <message>
        <source>Nobody who answered sits here any more.</source>
        <translation>Aucun de ceux qui ont répondu n’est encore assis ici.</translation>
    </message>
</context>
<context>
    <name>moai::KeyChoice</name>
    <message>
        <source>For this run only</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>Pour cette exécution seulement</translation>
    </message>
    <message>
        <source>Moai holds the key in memory and forgets it when it ends.</source>
        <translation>Moai garde la clé en mémoire et l’oublie en se fermant.</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>Dans une variable d’environnement</translation>
    </message>
    <message>
        <source>The line to set the variable with</source>
        <translation>La ligne qui définit la variable</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>YOUR KEY</source>
        <extracomment>What stands in a shell&apos;s line where the person has to put the key</extracomment>
        <translation>VOTRE CLÉ</translation>
    </message>
    <message>
        <source>Put this line, with your key in it, into the file .profile of your home folder, then log in again. In a terminal it holds for what is started there.</source>
        <translation>Mettez cette ligne, avec votre clé dedans, dans le fichier .profile de votre dossier personnel, puis ouvrez une nouvelle session. Dans un terminal, elle vaut pour ce qui y est lancé.</translation>
    </message>
</context>
<context>
    <name>moai::KeyEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Context menu of a field for a key</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>moai::KeyField</name>
    <message>
        <source>Get a key at %1</source>
        <extracomment>A link; %1 is the host of the page where a service gives out its keys</extracomment>
        <translation>Obtenir une clé sur %1</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>Donnez d’abord un nom au service.</translation>
    </message>
    <message>
        <source>The key cannot be stored here. Choose where it shall be.</source>
        <translation>La clé ne peut pas être enregistrée ici. Choisissez où la mettre.</translation>
    </message>
    <message>
        <source>The keyring asks for its password, in a window of its own…</source>
        <translation>Le trousseau demande son mot de passe, dans sa propre fenêtre…</translation>
    </message>
    <message>
        <source>Putting the key into the keyring…</source>
        <translation>Dépôt de la clé dans le trousseau…</translation>
    </message>
    <message>
        <source>Taking the key out…</source>
        <translation>Retrait de la clé…</translation>
    </message>
    <message>
        <source>The key is not kept.</source>
        <translation>La clé n’est pas conservée.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Buttons below a service&apos;s key</extracomment>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <extracomment>In the empty field for a service&apos;s key</extracomment>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that puts a key into the keyring</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring and cannot be brought back. To use the service again, you need its key once more.</source>
        <translation>La clé est retirée du trousseau, sans retour possible. Pour utiliser à nouveau le service, il vous faudra redonner sa clé.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>The keyring that held the key is gone. Give the key once more.</source>
        <translation>Le trousseau qui contenait la clé a disparu. Donnez la clé encore une fois.</translation>
    </message>
    <message>
        <source>No key yet. The keyring is locked: it will ask for its password before it keeps one.</source>
        <translation>Pas encore de clé. Le trousseau est verrouillé&#xa0;: il demandera son mot de passe avant d’en conserver une.</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the system&apos;s keyring.</source>
        <translation>Pas encore de clé. Elle sera conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>From the environment variable %1, which wins over the key in the keyring. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>Vient de la variable d’environnement %1, qui l’emporte sur la clé du trousseau. Changez-la là-bas, puis redémarrez Moai.</translation>
    </message>
    <message>
        <source>From the environment variable %1. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>Vient de la variable d’environnement %1. Changez-la là-bas, puis redémarrez Moai.</translation>
    </message>
    <message>
        <source>Held for this run only; it wins over the key in the keyring.</source>
        <translation>Gardée pour cette exécution seulement&#xa0;; elle l’emporte sur la clé du trousseau.</translation>
    </message>
    <message>
        <source>Held for this run only: Moai forgets it when it ends.</source>
        <translation>Gardée pour cette exécution seulement&#xa0;: Moai l’oublie en se fermant.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <translation>Conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, which is locked. Unlock it to use the key.</source>
        <translation>Conservée dans le trousseau du système, qui est verrouillé. Déverrouillez-le pour utiliser la clé.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring, but no secret service is running in this session. Start it, or choose:</source>
        <translation>La clé est dans le trousseau du système, mais aucun service de secrets ne tourne dans cette session. Lancez-le, ou choisissez&#xa0;:</translation>
    </message>
    <message>
        <source>No secret service is running in this session, so that no key can be stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:</source>
        <translation>Aucun service de secrets ne tourne dans cette session&#xa0;: aucune clé ne peut donc être enregistrée. Lancez-en un (GNOME Keyring, KWallet ou KeePassXC), ou choisissez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>Aucun service de secrets ne tourne dans cette session.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>Le trousseau n’a pas répondu en %1&#xa0;s. S’il demande son mot de passe, saisissez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>Le trousseau n’a pas été ouvert pour Moai.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>Le trousseau est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>Le trousseau a pris le secret mais ne le rend pas&#xa0;; il n’est pas conservé.</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>Le trousseau contient encore le secret&#xa0;; retirez-le avec le gestionnaire de mots de passe du système.</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>Le contenu de %1 ne peut pas être une clé&#xa0;: une clé n’a ni espaces, ni sauts de ligne, ni lettres accentuées. Redéfinissez-la.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>Cela ne peut pas être une clé&#xa0;: une clé n’est pas vide et n’a ni espaces, ni sauts de ligne, ni lettres accentuées.</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 Vous pouvez aussi placer la clé dans la variable d’environnement %2.</translation>
    </message>
    <message>
        <source>%1 It held the key of %2. Start it, or put the key into the environment variable %3.</source>
        <translation>%1 Il contenait la clé de %2. Lancez-le, ou mettez la clé dans la variable d’environnement %3.</translation>
    </message>
    <message>
        <source>This is a shortened key: services show the whole one only once, when it is made. Make a new one and copy all of it.</source>
        <translation>Cette clé est abrégée&#xa0;: les services ne montrent la clé entière qu’une fois, à sa création. Créez-en une nouvelle et copiez-la en entier.</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the middle of this key. Copy the key alone, in one piece.</source>
        <translation>Il y a des espaces ou des sauts de ligne au milieu de cette clé. Copiez la clé seule, d’un seul tenant.</translation>
    </message>
    <message>
        <source>There are characters in this that no key has. Copy the key alone.</source>
        <translation>Il y a ici des caractères qu’aucune clé ne contient. Copiez la clé seule.</translation>
    </message>
    <message>
        <source>Only the key is kept, without what stands around it.</source>
        <translation>Seule la clé est conservée, sans ce qui l’entoure.</translation>
    </message>
</context>
<context>
    <name>moai::KeysItemModel</name>
    <message>
        <source>Changed; it was %1</source>
        <extracomment>Keys of an action; %1 is what a fresh Moai has for it</extracomment>
        <translation>Modifié&#xa0;; c’était %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Behind keys that are not those of a fresh Moai</extracomment>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column of the table of keys: what an action does</extracomment>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the table of keys: the part of Moai that an action belongs to</extracomment>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>moai::LibraryDialog</name>
    <message>
        <source>Your personas</source>
        <extracomment>Title of the dialog that renames and removes what was kept</extracomment>
        <translation>Vos personas</translation>
    </message>
    <message>
        <source>Your rosters</source>
        <translation>Vos compositions</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>Moai est en cours de fermeture.</translation>
    </message>
</context>
<context>
    <name>moai::Lines</name>
    <message>
        <source>The discussion ends here.</source>
        <translation>La discussion s’arrête ici.</translation>
    </message>
    <message>
        <source>There is no discussion to export yet: ask something first.</source>
        <translation>Il n’y a pas encore de discussion à exporter&#xa0;: posez d’abord une question.</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>Impossible d’utiliser %1 (%2). Vérifiez que son dossier est accessible en écriture et que son disque a de la place, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>Un autre Moai retient %1 depuis trop longtemps. Fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>moai::LogFile</name>
    <message>
        <source>The log cannot be kept in %1; check that the folder can be written.</source>
        <translation>Le journal ne peut pas être tenu dans %1&#xa0;; vérifiez que le dossier est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>moai::LogItemModel</name>
    <message>
        <source>Detail</source>
        <extracomment>Levels of the log&apos;s lines</extracomment>
        <translation>Détail</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How the log writes a time of the day, to the second: QTime::toString()</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the log</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>moai::LogsPage</name>
    <message>
        <source>Log</source>
        <extracomment>Name of the table of the log&apos;s lines, for screen readers
----------
A page of the settings</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <extracomment>In the empty field over the log</extracomment>
        <translation>Mots du journal</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines of the log are shown</extracomment>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Switch: the newest line of the log stays in view</extracomment>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>&amp;Tell everything, not just what goes wrong</source>
        <extracomment>Switch of the log</extracomment>
        <translation>&amp;Tout consigner, pas seulement les problèmes</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>Copier pour un rapport de &amp;bogue</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, without keys and without what was said. Look through it before you paste it.</source>
        <translation>Copié, sans les clés et sans ce qui a été dit. Relisez avant de coller.</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>Le bureau n’a pas de programme pour afficher les dossiers. C’est %1.</translation>
    </message>
</context>
<context>
    <name>moai::MainWindow</name>
    <message>
        <source>Saved as `%1`.</source>
        <extracomment>Notice; %1 is the file&apos;s path</extracomment>
        <translation>Enregistré sous `%1`.</translation>
    </message>
</context>
<context>
    <name>moai::MapView</name>
    <message>
        <source>The words as they came</source>
        <extracomment>Name of the text that could not be read as claims, for screen readers</extracomment>
        <translation>Le texte tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Name of the field that chooses one of several maps</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <extracomment>Name of the field that chooses how claims are sorted</extracomment>
        <translation>Ordre des affirmations</translation>
    </message>
    <message>
        <source>As gathered</source>
        <extracomment>Orders of the claims</extracomment>
        <translation>Ordre de collecte</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Les plus contestées d’abord</translation>
    </message>
    <message>
        <source>Stop gathering</source>
        <translation>Arrêter la collecte</translation>
    </message>
    <message>
        <source>What did it see?</source>
        <translation>Qu’a-t-il vu&#xa0;?</translation>
    </message>
    <message>
        <source>Gather again</source>
        <extracomment>Button: let a model list the claims and who holds them, once more</extracomment>
        <translation>Recueillir à nouveau</translation>
    </message>
    <message>
        <source>Who holds what?</source>
        <translation>Qui défend quoi&#xa0;?</translation>
    </message>
    <message>
        <source>One of the models can list the claims of this discussion, who supports, disputes or qualifies each, and the words that this rests on.</source>
        <translation>L’un des modèles peut lister les affirmations de cette discussion, qui soutient, conteste ou nuance chacune d’elles, et les mots sur lesquels cela repose.</translation>
    </message>
    <message>
        <source>Gather the claims</source>
        <extracomment>Button: let a model list the claims and who holds them</extracomment>
        <translation>Recueillir les affirmations</translation>
    </message>
    <message>
        <source>Round %1 · by @%2</source>
        <extracomment>A map; %1 is a round&apos;s number, %2 the handle of who gathered the claims</extracomment>
        <translation>Tour %1 · par @%2</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>Qu’a vu @%1&#xa0;?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button beside a failure to gather claims</extracomment>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>Il n’y a pas de message %1.</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 est la base de données d’un autre programme. Déplacez-la, ou choisissez un autre dossier avec --data-dir&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>own thread</source>
        <translation>fil individuel</translation>
    </message>
    <message>
        <source>shared table</source>
        <translation>table commune</translation>
    </message>
    <message>
        <source>chosen answer</source>
        <translation>réponse choisie</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>contradicteur</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Version des prompts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <translation>Table anonyme</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>About round</source>
        <translation>Sur le tour</translation>
    </message>
    <message>
        <source>Rounds to follow</source>
        <translation>Tours à venir</translation>
    </message>
    <message>
        <source>The discussion ended</source>
        <translation>Fin de la discussion</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>Tel que c’était écrit&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>%n passage antérieur n’a pas tenu dans son contexte.</numerusform>
            <numerusform>%n passages antérieurs n’ont pas tenu dans son contexte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>Tour %1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>The person&apos;s ranking</source>
        <translation>Classement de la personne</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens écrits</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>Pour %n réponse, le service n’a pas indiqué les tokens.</numerusform>
            <numerusform>Pour %n réponses, le service n’a pas indiqué les tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModeButton</name>
    <message>
        <source>Mode: %1</source>
        <extracomment>Name of the button that tells what plain text does; %1 is a mode such as Open</extracomment>
        <translation>Mode&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>Redemander ses modèles au service</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Vous pouvez tout de même saisir l’identifiant du modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelDelegate</name>
    <message>
        <source>Context and price unknown</source>
        <extracomment>Below a model: neither its context window nor its price is known</extracomment>
        <translation>Contexte et prix inconnus</translation>
    </message>
    <message>
        <source>Remove from the favourites (Ctrl+D)</source>
        <translation>Retirer des favoris (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Ajouter aux favoris (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>moai::ModelFacts</name>
    <message>
        <source>%1 is not used until it is put right; the built-in prices hold. %2</source>
        <translation>%1 n’est pas utilisé tant qu’il n’est pas corrigé&#xa0;; les prix intégrés s’appliquent. %2</translation>
    </message>
</context>
<context>
    <name>moai::ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Search, or type a model&apos;s id</source>
        <translation>Cherchez, ou saisissez l’identifiant d’un modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Name of the list of models, for screen readers</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No model is called so. Enter takes “%1” as it is.</source>
        <extracomment>%1 is what was typed into the search over models</extracomment>
        <translation>Aucun modèle ne s’appelle ainsi. Entrée prend «&#xa0;%1&#xa0;» tel quel.</translation>
    </message>
    <message>
        <source>No model holds these words.</source>
        <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen model a favourite, or no longer one.</source>
        <translation>Ctrl+D ajoute le modèle choisi aux favoris ou l’en retire.</translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>La liste des modèles est trop longue pour en être une. Vérifiez l’URL du service.</translation>
    </message>
</context>
<context>
    <name>moai::ModelPicker</name>
    <message>
        <source>Pick a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While services are asked for their models</extracomment>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>These list no models now: %1.</source>
        <extracomment>%1 are the names of services</extracomment>
        <translation>Sans liste de modèles pour l’instant&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>moai::ModelTable</name>
    <message>
        <source>“%1” is not a price in US dollars for a million tokens.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix en dollars américains par million de tokens.</translation>
    </message>
    <message>
        <source>“%1” is not a number of tokens.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de tokens.</translation>
    </message>
    <message>
        <source>“input” and “output” belong together.</source>
        <translation>«&#xa0;input&#xa0;» et «&#xa0;output&#xa0;» vont ensemble.</translation>
    </message>
    <message>
        <source>“long” needs “from”, “input” and “output”.</source>
        <translation>«&#xa0;long&#xa0;» exige «&#xa0;from&#xa0;», «&#xa0;input&#xa0;» et «&#xa0;output&#xa0;».</translation>
    </message>
    <message>
        <source>“model” is missing.</source>
        <translation>«&#xa0;model&#xa0;» manque.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 (at byte %2).</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 (à l’octet %2).</translation>
    </message>
    <message>
        <source>It has no list “models”.</source>
        <translation>Il n’y a pas de liste «&#xa0;models&#xa0;».</translation>
    </message>
    <message>
        <source>Entry %1 of “models”: %2</source>
        <translation>Entrée %1 de «&#xa0;models&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models cannot be read.</source>
        <translation>La liste des modèles d’OpenRouter est illisible.</translation>
    </message>
</context>
<context>
    <name>moai::ModelsItemModel</name>
    <message>
        <source>Favourites</source>
        <extracomment>Heading over the models that the person keeps at hand</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>Heading over all models of a service, below the favourites</extracomment>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>%1 is a model&apos;s id; read by screen readers</extracomment>
        <translation>%1, favori</translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message>
        <source>Choose who sits at your table</source>
        <translation>Choisissez qui s’assied à votre table</translation>
    </message>
    <message>
        <source>Models of different makers see different things. A few are ticked to begin with; Space ticks others.</source>
        <translation>Des modèles de différents créateurs voient des choses différentes. Quelques-uns sont déjà cochés&#xa0;; Espace en coche d’autres.</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service, %2 a sentence that says why it did not tell its models</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking the services for their models…</source>
        <translation>Les services sont interrogés sur leurs modèles…</translation>
    </message>
    <message>
        <source>No service told of any model.</source>
        <translation>Aucun service n’a indiqué de modèle.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>Au plus %n siège tient à une table.</numerusform>
            <numerusform>Au plus %n sièges tiennent à une table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>%n modèle choisi</numerusform>
            <numerusform>%n modèles choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons that keep something under the name in the field before them</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>“%1” is there already: it is replaced.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>Noms connus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the discussion in the window</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The conclusion is there</source>
        <translation>La conclusion est là</translation>
    </message>
    <message>
        <source>The answers are ranked</source>
        <translation>Les réponses sont classées</translation>
    </message>
    <message>
        <source>The claims are mapped</source>
        <translation>Les affirmations sont cartographiées</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Title of a notification; %1 is how many answers there are of %2 that were asked for</extracomment>
        <translation>%L1 sur %L2 ont répondu</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 names, e.g. &quot;@sage, @scout&quot;</extracomment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>A notification&apos;s button: asks those that failed once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>Les autres ont été arrêtées.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <extracomment>%1 a participant, %2 the first words of the answer</extracomment>
        <translation>@%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>@%1 has failed</source>
        <extracomment>Title of a notification; %1 a participant</extracomment>
        <translation>@%1 a échoué</translation>
    </message>
    <message>
        <source>A question from Telegram</source>
        <translation>Une question de Telegram</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A notification&apos;s button: stops the answers under way</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A Telegram chat wants to be let in</source>
        <translation>Un chat Telegram demande à entrer</translation>
    </message>
    <message>
        <source>“%1” sent the code. Say yes or no in the window.</source>
        <extracomment>%1 name of a person or a group</extracomment>
        <translation>«&#xa0;%1&#xa0;» a envoyé le code. Répondez oui ou non dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>fil individuel (chacun voit vos messages et ses propres réponses)</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>table commune (chacun voit tout ce qui a été dit jusqu’ici)</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>réponse choisie (chacun voit vos messages et les réponses que vous avez choisies)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation> (aussi /%1)</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Il n’y a pas de commande /%1. Vouliez-vous dire /%2&#xa0;?</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>texte simple&#xa0;: interroge tout le monde à la fois</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`&#xa0;: n’interroge que ceux-ci</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`&#xa0;: un texte qui commence par une barre oblique</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Rien n’a été trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>%1, **%2**</source>
        <translation>%1, **%2**</translation>
    </message>
    <message>
        <source>round %1, you</source>
        <translation>tour %1, vous</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>tour %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>%n autre endroit&#xa0;: cherchez plus de mots pour affiner.</numerusform>
            <numerusform>%n autres endroits&#xa0;: cherchez plus de mots pour affiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>Il n’y a pas encore de projet&#xa0;: créez-en un avec `/project new NAME`.</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation> (vous êtes ici)</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>Personne n’est assis à cette table&#xa0;: ajoutez un siège avec `/models add SERVICE/MODEL`.</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (désactivé)</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>Projet&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>Projet&#xa0;: aucun pour l’instant&#xa0;; votre première question sera posée à la table d’essai.</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>Discussion&#xa0;: %1, sans titre</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>Discussion&#xa0;: %1, **%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Mode&#xa0;: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>Discussion&#xa0;: aucune pour l’instant&#xa0;; votre première question en commence une.</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>À la table&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>En cours&#xa0;:</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation> (interrogé par une autre fenêtre ou un autre terminal Moai)</translation>
    </message>
</context>
<context>
    <name>moai::OfferCard</name>
    <message>
        <source>Pairing link</source>
        <translation>Lien d’association</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>Ligne d’association</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops waiting for a chat</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Scan this with your phone&apos;s camera, or open the link where Telegram runs:</source>
        <translation>Scannez ceci avec l’appareil photo de votre téléphone, ou ouvrez le lien là où tourne Telegram&#xa0;:</translation>
    </message>
    <message>
        <source>Or send this line to the bot; in a group, after you have added the bot to it:</source>
        <translation>Ou envoyez cette ligne au bot&#xa0;; dans un groupe, après y avoir ajouté le bot&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <extracomment>Below a pairing code; %1 is e.g. &quot;14:05&quot;</extracomment>
        <translation>Encore valable %1</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>Moai a été fermé pendant que cette réponse était en cours. «&#xa0;Réessayer&#xa0;» repose la question.</translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message>
        <source>Refuse</source>
        <extracomment>Buttons below a chat&apos;s wish to pair</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n autre demande ensuite.</numerusform>
            <numerusform>%n autres demandes ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingPane</name>
    <message>
        <source>Project of the new chat</source>
        <extracomment>Name of the list of projects beside the button that pairs a chat</extracomment>
        <translation>Projet du nouveau chat</translation>
    </message>
    <message>
        <source>Pair a chat…</source>
        <extracomment>Button that shows a code for a Telegram chat</extracomment>
        <translation>Associer un chat…</translation>
    </message>
    <message>
        <source>A bot must be set up and running first</source>
        <translation>Un bot doit d’abord être configuré et en marche</translation>
    </message>
    <message>
        <source>%1 has sent the code and waits for your yes.</source>
        <translation>%1 a envoyé le code et attend votre accord.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 est associé.</translation>
    </message>
</context>
<context>
    <name>moai::Palette</name>
    <message>
        <source>Palette</source>
        <extracomment>Name of the field with which everything can be found and done by name</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>What do you want to do, open or find?</source>
        <extracomment>In the palette&apos;s empty field</extracomment>
        <translation>Que voulez-vous faire, ouvrir ou trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of the list of what the palette found, for screen readers</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>moai::PaletteSource</name>
    <message>
        <source>Do not ask %1</source>
        <extracomment>Row of the palette; %1 is a handle</extracomment>
        <translation>Ne pas interroger %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Redemander à %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Row of the palette: begins a line to that participant; %1 is a handle</extracomment>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row of the palette: a page of the settings</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moai::ParameterFields</name>
    <message>
        <source>Low</source>
        <extracomment>How long a model may think: reasoning effort</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>left to the service</source>
        <extracomment>In a field of a seat&apos;s parameters: nothing is sent, the service decides</extracomment>
        <translation>au choix du service</translation>
    </message>
    <message>
        <source>as Moai knows it</source>
        <extracomment>In the field for a model&apos;s context: Moai finds out</extracomment>
        <translation>selon Moai</translation>
    </message>
    <message>
        <source>How much the model can read at once. Set it where Moai does not know, so that long talks are cut to fit; it is not sent.</source>
        <extracomment>What a field is for, read out by screen readers and shown as its tooltip</extracomment>
        <translation>Ce que le modèle peut lire en une fois. Indiquez-le là où Moai ne le sait pas, pour que les longues discussions soient raccourcies à cette taille&#xa0;; ce n’est pas envoyé.</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Température</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort</source>
        <translation>&amp;Effort de raisonnement</translation>
    </message>
    <message>
        <source>Most to&amp;kens of an answer</source>
        <translation>Maximum de to&amp;kens par réponse</translation>
    </message>
    <message>
        <source>Tokens of conte&amp;xt</source>
        <translation>Tokens de conte&amp;xte</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A model&apos;s reasoning that can only be on or off</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>This model takes no temperature.</source>
        <translation>Ce modèle n’accepte pas de température.</translation>
    </message>
    <message>
        <source>With a reasoning effort this model takes no temperature: it is not sent.</source>
        <translation>Avec un effort de raisonnement, ce modèle n’accepte pas de température&#xa0;: elle n’est pas envoyée.</translation>
    </message>
    <message>
        <source>This model takes no reasoning effort.</source>
        <translation>Ce modèle n’accepte pas d’effort de raisonnement.</translation>
    </message>
</context>
<context>
    <name>moai::PassagesItemModel</name>
    <message>
        <source>%1, %2, about %3 tokens, %4</source>
        <extracomment>A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all</extracomment>
        <translation>%1, %2, environ %3&#xa0;tokens, %4</translation>
    </message>
</context>
<context>
    <name>moai::PersonRanking</name>
    <message>
        <source>There is no such round.</source>
        <translation>Ce tour n’existe pas.</translation>
    </message>
</context>
<context>
    <name>moai::PersonaField</name>
    <message>
        <source>Persona</source>
        <extracomment>Name of the field that says how a seat should speak</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>Comment il doit parler, p. ex. «&#xa0;un statisticien sceptique&#xa0;»</translation>
    </message>
    <message>
        <source>No persona</source>
        <extracomment>On a button with a menu: the seat has no persona, or one in words of its own</extracomment>
        <translation>Aucun persona</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <extracomment>Name of a button with a menu; %1 is what is chosen</extracomment>
        <translation>Persona&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading in the menu of personas: those that the person kept</extracomment>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>They come with Moai</source>
        <extracomment>Heading in the menu of personas</extracomment>
        <translation>Fournis avec Moai</translation>
    </message>
    <message>
        <source>Keep as persona…</source>
        <translation>Conserver comme persona…</translation>
    </message>
    <message>
        <source>Rename or remove personas…</source>
        <translation>Renommer ou retirer des personas…</translation>
    </message>
</context>
<context>
    <name>moai::PersonaText</name>
    <message>
        <source>There is no persona “%1”.</source>
        <translation>Il n’y a pas de persona «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Un persona a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The persona “%1” says nothing yet: write how it should speak.</source>
        <translation>Le persona «&#xa0;%1&#xa0;» ne dit encore rien&#xa0;: écrivez comment il doit parler.</translation>
    </message>
    <message>
        <source>There is already a persona called “%1”.</source>
        <translation>Il y a déjà un persona nommé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>all rounds were held</source>
        <translation>tous les tours ont eu lieu</translation>
    </message>
    <message>
        <source>nobody&apos;s stance moved any more</source>
        <translation>plus aucune position ne changeait</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>arrêtée par la personne</translation>
    </message>
    <message>
        <source>the budget&apos;s hard cap was reached</source>
        <translation>le plafond ferme du budget a été atteint</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>personne n’a répondu</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>conteste</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>nuance</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>se tait</translation>
    </message>
    <message>
        <source>read as JSON</source>
        <translation>lu en JSON</translation>
    </message>
    <message>
        <source>read from JSON amid other words</source>
        <translation>lu dans du JSON parmi d’autres mots</translation>
    </message>
    <message>
        <source>read from labelled lines</source>
        <translation>lu dans des lignes étiquetées</translation>
    </message>
    <message>
        <source>unparsed</source>
        <translation>non analysé</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1 et %n réponse au prix inconnu</numerusform>
            <numerusform>%1 et %n réponses au prix inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moai::Plan</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Personne n’a encore été interrogé.</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>@%1 n’a pas été interrogé&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>Le mode de cette discussion (%1) n’existe pas encore&#xa0;: posez la question avec /open.</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>Personne n’est assis à cette table&#xa0;: ajoutez un siège avec /models add SERVICE/MODEL.</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>Tous sont désactivés à cette table&#xa0;: activez quelqu’un, ou interrogez-en un par son nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>%1, c’est trop pour un tour&#xa0;: on peut en interroger au plus %2. Nommez ceux que vous voulez, ou désactivez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>Rien n’a échoué ni été arrêté au dernier tour. Pour redemander tout de même à quelqu’un, nommez-le&#xa0;: /retry @handle.</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>@%1 répond encore&#xa0;: attendez, ou faites d’abord /stop @%1.</translation>
    </message>
</context>
<context>
    <name>moai::PointList</name>
    <message>
        <source>only here</source>
        <extracomment>Beside a point of a conclusion that none of the other conclusions makes</extracomment>
        <translation>ici seulement</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>Le port %1 est utilisé par un autre programme&#xa0;; choisissez-en un autre, ou aucun pour prendre n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>Le port %1 exige des droits particuliers&#xa0;; choisissez-en un à partir de 1024.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>Le serveur d’essai ne peut pas écouter sur le port %1 de cet ordinateur&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>moai::PracticeTable</name>
    <message>
        <source>Practice</source>
        <extracomment>Name of the project with the practice participants</extracomment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Essayer Moai avec des participants d’essai</translation>
    </message>
</context>
<context>
    <name>moai::PresetMenu</name>
    <message>
        <source>Kept rosters</source>
        <extracomment>Button with a menu of whole rosters that were kept</extracomment>
        <translation>Compositions conservées</translation>
    </message>
    <message>
        <source>Keep this roster as…</source>
        <translation>Conserver cette composition sous…</translation>
    </message>
    <message>
        <source>Rename or remove rosters…</source>
        <translation>Renommer ou retirer des compositions…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <extracomment>From and to a file</extracomment>
        <translation>Importer une composition…</translation>
    </message>
    <message>
        <source>Export this roster…</source>
        <translation>Exporter cette composition…</translation>
    </message>
</context>
<context>
    <name>moai::PresetText</name>
    <message>
        <source>There is no roster kept as “%1”.</source>
        <translation>Aucune composition n’est conservée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A roster needs a name to be kept under.</source>
        <translation>Une composition a besoin d’un nom pour être conservée.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: there is nothing to keep.</source>
        <translation>Personne n’est assis dans cette composition&#xa0;: il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>There is already a roster kept as “%1”.</source>
        <translation>Une composition est déjà conservée sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>Renommer et modifier…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>moai::ProjectCombo</name>
    <message>
        <source>The current project</source>
        <extracomment>A chat&apos;s project: whichever the person works on</extracomment>
        <translation>Le projet actuel</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>Une nouvelle discussion.</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>Une nouvelle discussion&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>Un nouveau projet&#xa0;: **%1**. À sa table&#xa0;:</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>Maintenant dans le projet **%1**.</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>Il n’y a pas de projet à renommer&#xa0;: créez-en un avec /project new NAME.</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>Le projet **%1** s’appelle maintenant **%2**.</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>Le projet **%1** est supprimé, avec ses discussions.</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;»&#xa0;: `moai service list` affiche ceux qui sont configurés, `moai service add` en ajoute un.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>Personne n’est assis à cette table.</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>@%1 n’est pas assis à cette table&#xa0;; il y a %2.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>Ce dont parle la table, en quelques mots</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>Ce qui est dit à chaque participant avant chaque question</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instructions</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>&amp;Qui voit quoi</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>Parties du projet</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tabs of the project&apos;s dialog: what it is about; how its table is run</extracomment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Rules and budget</source>
        <translation>Règles et budget</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>Ce projet n’existe pas, ou il a été supprimé. `moai project list` affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un projet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>Il y a déjà un projet nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;»&#xa0;; il n’y a encore aucun projet.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message>
        <source>Give the service its address first: the proxy is tried with it.</source>
        <translation>Donnez d’abord son adresse au service&#xa0;: le proxy est essayé avec elle.</translation>
    </message>
    <message>
        <source>There is no host of the name in the proxy&apos;s address %1.</source>
        <translation>Aucun hôte ne porte le nom indiqué dans l’adresse du proxy %1.</translation>
    </message>
    <message>
        <source>The proxy does not answer: nobody takes connections at %1. Check its address and whether it runs.</source>
        <translation>Le proxy ne répond pas&#xa0;: personne n’accepte de connexion à %1. Vérifiez son adresse et s’il est en marche.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not serve us: %1</source>
        <extracomment>%1 a sentence that says what the proxy did</extracomment>
        <translation>Le proxy répond, mais ne nous sert pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proxy works, but does not reach %1 (status %2). Check the service&apos;s address.</source>
        <translation>Le proxy fonctionne, mais n’atteint pas %1 (statut %2). Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>The proxy works, but the service behind it does not: %1</source>
        <extracomment>%1 a sentence that says why a service cannot be reached</extracomment>
        <translation>Le proxy fonctionne, mais pas le service derrière lui&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>Le proxy ne répond pas&#xa0;: rien n’est venu de %1 en %n&#xa0;seconde. Vérifiez son adresse et s’il est en marche.</numerusform>
            <numerusform>Le proxy ne répond pas&#xa0;: rien n’est venu de %1 en %n&#xa0;secondes. Vérifiez son adresse et s’il est en marche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>Le proxy accepte la connexion, mais rien n’est revenu de %1 en %n&#xa0;seconde. Vérifiez l’adresse du service, et si le proxy vous y laisse accéder.</numerusform>
            <numerusform>Le proxy accepte la connexion, mais rien n’est revenu de %1 en %n&#xa0;secondes. Vérifiez l’adresse du service, et si le proxy vous y laisse accéder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QrView</name>
    <message>
        <source>QR code of the pairing link</source>
        <extracomment>Name of the picture that a phone&apos;s camera reads, for screen readers</extracomment>
        <translation>Code QR du lien d’association</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>%1 · you · %2</source>
        <extracomment>Over a question; %1 is e.g. &quot;Round 2&quot; or &quot;Round 1 of 3&quot;, %2 the time it was asked</extracomment>
        <translation>%1 · vous · %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Arrêté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>Une autre fenêtre ou un autre terminal Moai interroge %1&#xa0;: arrêtez-le là-bas.</translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message>
        <source>Quick question – Moai</source>
        <extracomment>Title of the small window to ask something from anywhere</extracomment>
        <translation>Question rapide – Moai</translation>
    </message>
    <message>
        <source>Ask &amp;anyway</source>
        <extracomment>Button: the costs that were told are fine</extracomment>
        <translation>Interroger &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: shows the answers in the main window</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Envoi de la question…</translation>
    </message>
    <message>
        <source>Only questions are asked here.</source>
        <translation>Ici, on ne pose que des questions.</translation>
    </message>
    <message>
        <source>%L1 of %L2 have answered</source>
        <extracomment>%1 answers are there, of %2</extracomment>
        <translation>%L1 sur %L2 ont répondu</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Tous ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>%L1 sur %L2 ont terminé, %n en échec</numerusform>
            <numerusform>%L1 sur %L2 ont terminé, %n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankItemModel</name>
    <message>
        <source>Answer %1</source>
        <extracomment>An answer whose author is not shown; %1 is a letter</extracomment>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>%1, no place yet</source>
        <extracomment>%1 is an answer without its author</extracomment>
        <translation>%1, pas encore de rang</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <extracomment>%1 is an answer without its author, %2 a number</extracomment>
        <translation>%1, rang %2</translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message>
        <source>Rank them yourself</source>
        <translation>Classer soi-même</translation>
    </message>
    <message>
        <source>Keep and reveal</source>
        <extracomment>Button: keep the person&apos;s own order and show whose the answers are</extracomment>
        <translation>Conserver et révéler</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is shown. Give each answer a place with the keys 1 to 9, or drag it; the same number twice is a tie.</source>
        <translation>Aucun nom n’est affiché. Donnez un rang à chaque réponse avec les touches 1 à 9, ou faites-la glisser&#xa0;; deux fois le même nombre, c’est une égalité.</translation>
    </message>
    <message>
        <source>Answers, best first</source>
        <extracomment>Name of the list of answers to be ranked</extracomment>
        <translation>Réponses, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the text of the answer that is being ranked</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>Buttons below the list of answers to be ranked</extracomment>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>= Tie</source>
        <extracomment>Button: the same place as the answer above</extracomment>
        <translation>= Égalité</translation>
    </message>
    <message>
        <source>Give it the place of the answer above (=)</source>
        <translation>Lui donner le rang de la réponse au-dessus (=)</translation>
    </message>
    <message>
        <source>Your order and the peers’</source>
        <extracomment>Name of the table that compares the person&apos;s order with the peers&apos;</extracomment>
        <translation>Votre ordre et celui des autres</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>De qui elles sont</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>%n réponse n’a pas encore de rang.</numerusform>
            <numerusform>%n réponses n’ont pas encore de rang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message>
        <source>%1 leads with %2</source>
        <extracomment>%1 is a handle, %2 a score between 0 and 1</extracomment>
        <translation>%1 mène avec %2</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <extracomment>%1 are handles</extracomment>
        <translation>%1 se partagent la première place</translation>
    </message>
    <message>
        <source>%1 of %2 ballots</source>
        <extracomment>%1 of %2 reviewers have answered</extracomment>
        <translation>%1 bulletins sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstention</numerusform>
            <numerusform>%n abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>Name of the table with the result of a ranking</extracomment>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>Name of the table that tells who ranked whom where</extracomment>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Who put whom where</source>
        <translation>Qui a mis qui à quel rang</translation>
    </message>
    <message>
        <source>In brackets: a participant&apos;s own answer, which does not count.</source>
        <translation>Entre parenthèses&#xa0;: la réponse du participant lui-même, qui ne compte pas.</translation>
    </message>
    <message>
        <source>Stop the ballots</source>
        <translation>Arrêter les bulletins</translation>
    </message>
    <message>
        <source>Rank them yourself…</source>
        <extracomment>Button: put the answers in an order of one&apos;s own, without seeing whose they are</extracomment>
        <translation>Classer soi-même…</translation>
    </message>
    <message>
        <source>Win table…</source>
        <extracomment>Button: how often each participant came first in this project</extracomment>
        <translation>Victoires…</translation>
    </message>
    <message>
        <source>Ranking of the answers of round %1</source>
        <extracomment>Title of a ranking; %1 is a round&apos;s number</extracomment>
        <translation>Classement des réponses du tour %1</translation>
    </message>
    <message>
        <source>Your ranking…</source>
        <translation>Votre classement…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>%n bulletin n’est pas arrivé.</numerusform>
            <numerusform>%n bulletins ne sont pas arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>Qu’a vu @%1&#xa0;?</translation>
    </message>
    <message>
        <source>Ask @%1 again</source>
        <translation>Redemander à @%1</translation>
    </message>
</context>
<context>
    <name>moai::ReceiptText</name>
    <message>
        <source>This line came in before and is not carried out again.</source>
        <translation>Cette ligne est déjà arrivée et ne sera pas exécutée une seconde fois.</translation>
    </message>
</context>
<context>
    <name>moai::Recording</name>
    <message>
        <source>%1 holds another discussion. Choose a new file.</source>
        <translation>%1 contient une autre discussion. Choisissez un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>%1 redirige vers nulle part (HTTP %2). Vérifiez l’URL du service.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>%1 a déménagé vers %2. Si vous faites confiance à cette adresse, indiquez-la comme URL du service&#xa0;; la clé n’y a pas été envoyée.</translation>
    </message>
</context>
<context>
    <name>moai::Replay</name>
    <message>
        <source>This cassette holds no discussion: it only begins.</source>
        <translation>Cette cassette ne contient pas de discussion&#xa0;: elle n’a qu’un début.</translation>
    </message>
    <message>
        <source>The service %1 of the cassette is another one than yours of the same name. Replay it without --data-dir and -p.</source>
        <translation>Le service %1 de la cassette n’est pas celui qui porte ce nom chez vous. Rejouez-la sans --data-dir ni -p.</translation>
    </message>
    <message>
        <source>Round %1: was not given.</source>
        <translation>Tour %1&#xa0;: n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Round %1: differs in %2. %3</source>
        <translation>Tour %1&#xa0;: diffère par %2. %3</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>Le service a envoyé des données corrompues au milieu de sa réponse. Réessayez&#xa0;; si cela se reproduit, signalez-le au service.</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>Le service a envoyé plus qu’une réponse ne peut contenir&#xa0;; elle a donc été coupée.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Ce qui répond à cette adresse ne parle pas ce protocole. Vérifiez l’URL et le type du service.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>La réponse s’est interrompue avant la fin. «&#xa0;Réessayer&#xa0;» repose la question.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>Le filtre de contenu du service a retenu la réponse. Reformulez la question.</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>Le modèle a épuisé ses tokens avant le premier mot. Relevez sa limite.</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>Le modèle s’est terminé sans un mot. Réessayez.</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>Suivre la réponse de %1</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>Suivre à nouveau la réponse</translation>
    </message>
    <message>
        <source>The others speak first.</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>Les autres parlent d’abord.</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>En attente du premier mot…</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>Arrêté avant le premier mot.</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>La réponse est vide.</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>Composition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +, or seat a kept roster.</source>
        <translation>Personne n’est encore assis ici. Ajoutez un siège avec +, ou installez une composition conservée.</translation>
    </message>
    <message>
        <source>The seat is removed.</source>
        <translation>Le siège est retiré.</translation>
    </message>
    <message>
        <source>@%1 is removed.</source>
        <translation>@%1 est retiré.</translation>
    </message>
    <message>
        <source>The roster has changes that are not saved.</source>
        <translation>La composition a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Button that leaves the roster as it was</extracomment>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Rosters (*.json)</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Compositions (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>%n participant de «&#xa0;%1&#xa0;» est installé.</numerusform>
            <numerusform>%n participants de «&#xa0;%1&#xa0;» sont installés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this persona under the name:</source>
        <translation>Conserver ce persona sous le nom&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé.</translation>
    </message>
    <message>
        <source>Keep this roster under the name:</source>
        <translation>Conserver cette composition sous le nom&#xa0;:</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importer une composition</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Exporter la composition</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>moai::RosterFile</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file</extracomment>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>This is no roster of Moai&apos;s: its “format” is not “moai-roster”. Export a roster to see what one looks like.</source>
        <translation>Ce n’est pas une composition de Moai&#xa0;: son «&#xa0;format&#xa0;» n’est pas «&#xa0;moai-roster&#xa0;». Exportez une composition pour voir à quoi elle ressemble.</translation>
    </message>
    <message>
        <source>seats[%1]: another seat is called @%2 already. Give one of them another handle.</source>
        <translation>seats[%1]&#xa0;: un autre siège s’appelle déjà @%2. Donnez un autre pseudo à l’un d’eux.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at %2.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The roster was kept by a newer Moai: import it with that version or a later one.</source>
        <translation>La composition vient d’une version plus récente de Moai&#xa0;: importez-la avec cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>In the roster, %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. seats[2].model</extracomment>
        <translation>Dans la composition, %1 manque ou n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: its “seats” are empty.</source>
        <translation>Personne n’est assis dans cette composition&#xa0;: ses «&#xa0;seats&#xa0;» sont vides.</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>Choisissez le service qui dessert ce siège.</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>Choisissez un modèle pour ce siège, ou saisissez son identifiant.</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>Deux sièges s’appellent @%1&#xa0;; donnez un autre pseudo à l’un d’eux.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>Au plus %n siège tient à une table.</numerusform>
            <numerusform>Au plus %n sièges tiennent à une table.</numerusform>
        </translation>
    </message>
    <message>
        <source>New seat</source>
        <extracomment>In the list of seats, one that has no handle yet</extracomment>
        <translation>Nouveau siège</translation>
    </message>
    <message>
        <source>@%1, %2</source>
        <extracomment>A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL</extracomment>
        <translation>@%1, %2</translation>
    </message>
    <message>
        <source>@%1, %2, not asked</source>
        <translation>@%1, %2, non interrogé</translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un siège&#xa0;: écrivez SERVICE/MODEL ou SERVICE/MODEL=HANDLE, par exemple openai/gpt-4o-mini=gpt.</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>@%1 est déjà assis à la table&#xa0;: donnez un autre pseudo à ce siège.</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>Une table a au plus %1 sièges.</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all désigne tout le monde&#xa0;: choisissez un autre pseudo.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un pseudo&#xa0;: utilisez 1 à %2 lettres (A–Z), chiffres, points, tirets ou traits de soulignement.</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un pseudo&#xa0;: utilisez des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>Deux sièges s’appellent @%1&#xa0;: donnez un autre pseudo à l’un d’eux.</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>Le siège @%1 n’existe plus&#xa0;: quelqu’un d’autre a modifié la composition de la table. Vérifiez-la.</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>Tours précédents</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>Tours suivants</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>Nouveau tour</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>The discussion went on in another Moai window or terminal.</source>
        <translation>La discussion a continué dans une autre fenêtre ou un autre terminal Moai.</translation>
    </message>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>Il n’y a pas de tour avec la clé %1.</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>Une autre fenêtre ou un autre terminal Moai interroge ici&#xa0;: arrêtez là-bas.</translation>
    </message>
</context>
<context>
    <name>moai::RulesForm</name>
    <message>
        <source>&amp;Anonymous table</source>
        <translation>&amp;Table anonyme</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>Les autres apparaissent comme Siège A, B… au lieu de leur nom.</translation>
    </message>
    <message>
        <source>C&amp;hallenger</source>
        <translation>&amp;Contradicteur</translation>
    </message>
    <message>
        <source>In each round of a discussion somebody else argues against the leading view; that turn does not count toward agreement.</source>
        <translation>À chaque tour d’une discussion, un autre participant argumente contre l’avis dominant&#xa0;; cette intervention ne compte pas dans l’accord.</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>&amp;Fin anticipée</translation>
    </message>
    <message>
        <source>A discussion ends when nobody&apos;s stance moves any more.</source>
        <translation>Une discussion se termine quand plus aucune position ne change.</translation>
    </message>
    <message>
        <source>the first seat</source>
        <extracomment>In the empty field for who writes conclusions</extracomment>
        <translation>le premier siège</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Présidence</translation>
    </message>
    <message>
        <source>Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then does not judge itself.</source>
        <translation>Rédige les conclusions&#xa0;: l’un des sièges, ou un SERVICE/MODEL extérieur, qui ne se juge alors pas lui-même.</translation>
    </message>
    <message>
        <source>all who did not fail</source>
        <extracomment>In the number field for how many must have answered</extracomment>
        <translation>tous ceux sans échec</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quorum</translation>
    </message>
    <message>
        <source>How many must have answered before a conclusion is written.</source>
        <translation>Combien doivent avoir répondu avant qu’une conclusion soit rédigée.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit in a number field: seconds</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers still under way.</source>
        <translation>Combien de temps une conclusion attend les réponses encore en cours.</translation>
    </message>
    <message>
        <source>&amp;Soft cap</source>
        <translation>Plafond &amp;souple</translation>
    </message>
    <message>
        <source>Moai asks before a line that would take the project beyond it.</source>
        <translation>Moai demande confirmation avant une ligne qui mènerait le projet au-delà.</translation>
    </message>
    <message>
        <source>Ha&amp;rd cap</source>
        <translation>Plafond fe&amp;rme</translation>
    </message>
    <message>
        <source>What runs is stopped when the project has cost that much; what has arrived is kept.</source>
        <translation>Ce qui est en cours s’arrête quand le projet a coûté autant&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the number field for a cap on what a project may cost</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The soft cap lies above the hard cap, so it would never ask: lower it, or raise the hard cap.</source>
        <translation>Le plafond souple dépasse le plafond ferme, il ne servirait donc jamais&#xa0;: baissez-le, ou relevez le plafond ferme.</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>Moai a été fermé avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>En attente de la clé&#xa0;: le trousseau de clés attend peut-être d’être déverrouillé.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Nouvelle tentative dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>Ce qui arrive ne peut pas être conservé. %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Arrêté avant d’avoir été interrogé.</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>La réponse n’a pas pu être conservée. %1</translation>
    </message>
</context>
<context>
    <name>moai::SearchText</name>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>Dites ce qu’il faut chercher, p. ex. /search ciel bleu</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>Interroger %1</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>Interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>Non interrogé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>lettres, chiffres, - _ .</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>&amp;Pseudo</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>P&amp;ersona</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
</context>
<context>
    <name>moai::SeatList</name>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>Dupliquer le siège</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Retirer le siège</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>Monter le siège</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>Descendre le siège</translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Besides those here</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>En plus de ceux d’ici</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>Installer %n participant de «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
            <numerusform>Installer %n participants de «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are not set up here. Say which ones serve their seats, or set them up first.</source>
        <translation>Certains services ne sont pas configurés ici. Dites lesquels servent leurs sièges, ou configurez-les d’abord.</translation>
    </message>
    <message>
        <source>Seat them</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>Les installer</translation>
    </message>
    <message>
        <source>In place of those here</source>
        <translation>À la place de ceux d’ici</translation>
    </message>
    <message>
        <source>No service told:</source>
        <extracomment>%1 is a service that is not set up; one that is, is chosen behind it</extracomment>
        <translation>Sans service indiqué&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is served by</source>
        <translation>«&#xa0;%1&#xa0;» est servi par</translation>
    </message>
</context>
<context>
    <name>moai::SeatsStep</name>
    <message>
        <source>Name your participants</source>
        <translation>Nommez vos participants</translation>
    </message>
    <message>
        <source>These are the names you call them by: “@gpt what do you think?” Each can be given a persona later, in the roster&apos;s editor.</source>
        <translation>Ce sont les noms par lesquels vous les appelez&#xa0;: «&#xa0;@gpt qu’en penses-tu&#xa0;?&#xa0;» Chacun peut recevoir un persona plus tard, dans l’éditeur de la composition.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>A new project is made for them. The practice table stays, in its own project; change between them at the top of the sidebar.</source>
        <translation>Un nouveau projet est créé pour eux. La table d’essai reste, dans son propre projet&#xa0;; passez de l’un à l’autre en haut du panneau latéral.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>Name of a field for a participant&apos;s name; %1 is SERVICE/MODEL</extracomment>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>My table</source>
        <extracomment>Name of the first project with models of the person&apos;s own</extracomment>
        <translation>Ma table</translation>
    </message>
    <message>
        <source>Two are called @%1; give one of them another name.</source>
        <translation>Deux s’appellent @%1&#xa0;; donnez un autre nom à l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>Le service de secrets de cette session ne répond pas comme il le devrait (%1).</translation>
    </message>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>Aucun service de secrets ne tourne dans cette session.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The secret service of this session ended meanwhile. Try again.</source>
        <translation>Le service de secrets de cette session s’est arrêté entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>Nobody gave the keyring&apos;s password in time. Try again.</source>
        <translation>Personne n’a donné à temps le mot de passe du trousseau. Réessayez.</translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt</extracomment>
        <translation>Qu’a vu %1&#xa0;?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Name of the field that chooses with whom to compare</extracomment>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Everything it was sent</source>
        <translation>Tout ce qui lui a été envoyé</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>Choice in a list; %1 is a handle or what somebody did, e.g. &quot;@gpt&quot;</extracomment>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>Name of the list of passages that were sent to a model</extracomment>
        <translation>Passages</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of the text that was sent to a model</extracomment>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: put all that was sent into the clipboard</extracomment>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>%1 (claims)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (affirmations)</translation>
    </message>
    <message>
        <source>%1 (conclusion)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (conclusion)</translation>
    </message>
    <message>
        <source>What %1 was sent was not kept: it was asked before Moai began to keep it, or it came with an import. Ask again to see it.</source>
        <translation>Ce qui a été envoyé à %1 n’a pas été conservé&#xa0;: la question date d’avant que Moai ne le conserve, ou vient d’une importation. Redemandez pour le voir.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 n’a pas encore été interrogé.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>environ %1&#xa0;tokens</translation>
    </message>
    <message>
        <source>%1 as the service counted</source>
        <extracomment>%1 is how many tokens a service counted</extracomment>
        <translation>%1 selon le service</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n passage omis faute de place</numerusform>
            <numerusform>%n passages omis faute de place</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts %1</source>
        <extracomment>%1 is the version of the prompts, e.g. &quot;discuss-2&quot;</extracomment>
        <translation>prompts %1</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Beside lines that only one participant saw; %1 is a handle</extracomment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 seulement</translation>
    </message>
</context>
<context>
    <name>moai::ServiceAdvanced</name>
    <message>
        <source>Automatic</source>
        <extracomment>In place of the number of models that may be asked at once</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>They go with every request. A header that carries a key takes it from an environment variable: %1.</source>
        <extracomment>%1 is the way to write an environment variable: ${NAME}</extracomment>
        <translation>Ils accompagnent chaque requête. Un en-tête qui porte une clé la prend dans une variable d’environnement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>How many models of a service may be asked at the same time</extracomment>
        <translation>En même &amp;temps</translation>
    </message>
    <message>
        <source>How many participants may be asked at once. Automatic: one for a server on this computer, else as many as there are.</source>
        <translation>Combien de participants peuvent être interrogés en même temps. Automatique&#xa0;: un pour un serveur sur cet ordinateur, sinon tous ceux qu’il y a.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>A file in PEM form with your company&apos;s own authority: trusted for this service besides the system&apos;s.</source>
        <translation>Un fichier au format PEM avec l’autorité de votre propre entreprise&#xa0;: reconnue pour ce service en plus de celles du système.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s, or http://host:port or socks5://host:port</source>
        <extracomment>In the empty field for a proxy&apos;s address</extracomment>
        <translation>Celui du système, ou http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Tries a proxy</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Tester le proxy</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <extracomment>How long to wait for a service: to be connected, to its first word, between two words</extracomment>
        <translation>Attente de connexion</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Attente du premier mot</translation>
    </message>
    <message>
        <source>Wait between words</source>
        <translation>Attente entre les mots</translation>
    </message>
    <message>
        <source>Trying the proxy…</source>
        <extracomment>While a proxy is tried</extracomment>
        <translation>Test du proxy…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>Cela fonctionne&#xa0;: le service répond.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>Le service n’a pas accepté la clé. Vérifiez la clé et ses droits.</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>Le compte n’a plus de crédit. Rechargez-le auprès du service, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>Trop de requêtes pour cette clé. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>Le service est surchargé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>Le service ne connaît pas ce modèle ou cette adresse. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>La question est trop longue pour ce modèle. Raccourcissez-la ou prenez un modèle au contexte plus grand.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>Le filtre de contenu du service a bloqué ceci. Reformulez la question.</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>Le service a mis trop de temps. Réessayez.</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>Le service a rejeté la requête. Vérifiez le modèle et ses paramètres.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Ce qui répond à cette adresse ne parle pas ce protocole. Vérifiez l’URL et le type du service.</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>Le service a échoué. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2: %3)</source>
        <extracomment>%1 advice, %2 an HTTP status, %3 the service&apos;s own words</extracomment>
        <translation>%1 (HTTP %2&#xa0;: %3)</translation>
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
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>Les participants d’essai n’ont besoin d’aucune clé.</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>Demande des modèles au service…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Cela fonctionne&#xa0;: %n modèle.</numerusform>
            <numerusform>Cela fonctionne&#xa0;: %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI (Chat Completions)</source>
        <extracomment>Protocols that services speak</extracomment>
        <translation>OpenAI (Chat Completions)</translation>
    </message>
    <message>
        <source>OpenAI (Responses)</source>
        <translation>OpenAI (Responses)</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <extracomment>Button that puts the fields of a service back to what is kept</extracomment>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Unfolds what few services need: headers, proxy, time-outs …</extracomment>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>The service is kept, its key is not yet.</source>
        <translation>Le service est conservé, sa clé ne l’est pas encore.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>L’en-tête %1 utilise la variable d’environnement %2, qui n’est pas définie. Définissez-la, puis redémarrez Moai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête&#xa0;: utilisez des lettres, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>L’en-tête %1 est défini par la connexion elle-même. Retirez-le du service %2.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>La valeur de l’en-tête %1 contient un saut de ligne ou un autre caractère de contrôle. Retirez-le.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;»&#xa0;: ajoutez-le avec `moai service add %1`, ou donnez-en un autre au siège.</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>Pas de clé pour %1&#xa0;: placez-la dans %2 ou exécutez `moai service add %1 --key-stdin`.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message>
        <source>Services: good</source>
        <extracomment>Buttons at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>Services&#xa0;: tout va bien</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>Services et clés…</translation>
    </message>
    <message>
        <source>Every service that was asked has answered.</source>
        <translation>Chaque service interrogé a répondu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 how it is, such as &quot;check the key&quot;
----------
%1 is a service&apos;s name, %2 a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in trouble</source>
        <translation>
            <numerusform>%n service en difficulté</numerusform>
            <numerusform>%n services en difficulté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceList</name>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>Services</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>Below a service whose fields were changed</extracomment>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>moai::ServiceRules</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Donnez un nom au service.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un service&#xa0;: utilisez des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», 64 au plus.</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>«&#xa0;practice&#xa0;» est le service intégré. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Elle devrait ressembler à https://models.example/v1.</translation>
    </message>
    <message>
        <source>A service&apos;s address has no user, password, query or fragment. Its key is kept apart, in the keychain or the environment.</source>
        <translation>L’adresse d’un service n’a ni utilisateur, ni mot de passe, ni requête, ni fragment. Sa clé est conservée à part, dans le trousseau ou l’environnement.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>L’adresse d’un proxy est enregistrée et ne peut pas contenir de mot de passe&#xa0;: laissez vide le proxy du service et définissez-le dans https_proxy ou http_proxy.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un proxy&#xa0;: écrivez http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no name for a header: use letters, digits and “-”, as in “X-Team: research”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête&#xa0;: utilisez des lettres, des chiffres et «&#xa0;-&#xa0;», comme dans «&#xa0;X-Team: research&#xa0;».</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>La valeur de l’en-tête %1 contient un saut de ligne ou un autre caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and headers are stored. Give the key as the service&apos;s key, or name an environment variable that holds it: “%1: ${NAME}”.</source>
        <translation>L’en-tête %1 porte une clé, et les en-têtes sont enregistrés. Donnez la clé comme clé du service, ou nommez une variable d’environnement qui la contient&#xa0;: «&#xa0;%1: ${NAME}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>Un service a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’au moins une voie, ou d’aucune indication.</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>Il y a déjà un service nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>Le service «&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>Des sièges de %1 utilisent encore «&#xa0;%2&#xa0;». Retirez-les d’abord, ou donnez-leur un autre service.</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>L’URL du service %1 ne peut pas être interrogée&#xa0;: écrivez-en une qui commence par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>moai::ServicesPage</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the settings page with the places that serve models</extracomment>
        <translation>Services et clés</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button that opens a list of well-known services</extracomment>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>Installer des modèles…</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>Retirer ce service</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>Ajoutez ce qui fournit vos modèles&#xa0;: un service en ligne avec votre clé, ou un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>Button: goes on although a typed key is lost</extracomment>
        <translation>Continuer sans elle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>«&#xa0;%1&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>The key that you typed is not saved yet, and goes when you look at something else.</source>
        <translation>La clé saisie n’est pas encore enregistrée et sera perdue si vous passez à autre chose.</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>Les réglages ne peuvent pas être conservés dans %1&#xa0;; vérifiez que le fichier et son dossier sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: Moai goes on with its own. Check what may be done with that file.</source>
        <translation>Les réglages dans %1 sont illisibles&#xa0;: Moai continue avec les siens. Vérifiez les droits d’accès à ce fichier.</translation>
    </message>
    <message>
        <source>Some lines of %1 are no settings and were left out. The file as it was is now %2.</source>
        <translation>Certaines lignes de %1 ne sont pas des réglages et ont été laissées de côté. Le fichier tel qu’il était est maintenant %2.</translation>
    </message>
</context>
<context>
    <name>moai::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of the settings&apos; pages, for screen readers</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>Button: everything on this page of the settings as a fresh Moai has it</extracomment>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>The page was as a fresh Moai has it.</source>
        <translation>La page était déjà comme dans un Moai neuf.</translation>
    </message>
    <message>
        <source>“%1” is as a fresh Moai has it.</source>
        <extracomment>Notice with an Undo button; %1 is the title of a page of the settings</extracomment>
        <translation>«&#xa0;%1&#xa0;» est comme dans un Moai neuf.</translation>
    </message>
</context>
<context>
    <name>moai::ShippedPersonas</name>
    <message>
        <source>Skeptic</source>
        <extracomment>Name of a persona that comes with Moai; its text, below each name, is read by a model</extracomment>
        <translation>Sceptique</translation>
    </message>
    <message>
        <source>Doubt what is claimed until it is shown. For each important claim say what evidence would settle it and whether it is there. Name the weakest step of an argument, your own included, and say plainly when you do not know.</source>
        <translation>Doutez de ce qui est affirmé tant que ce n’est pas démontré. Pour chaque affirmation importante, dites quelle preuve trancherait et si elle existe. Nommez l’étape la plus faible d’un raisonnement, y compris du vôtre, et dites franchement quand vous ne savez pas.</translation>
    </message>
    <message>
        <source>Careful editor</source>
        <translation>Relecteur attentif</translation>
    </message>
    <message>
        <source>Read like an editor who respects the author. Cut what carries nothing, ask what a vague word means, and keep the tone. Show the changed sentence rather than describing the change, and give the reason in a few words.</source>
        <translation>Lisez comme un relecteur qui respecte l’auteur. Coupez ce qui n’apporte rien, demandez ce que veut dire un mot vague, et gardez le ton. Montrez la phrase modifiée plutôt que de décrire la modification, et donnez la raison en quelques mots.</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingénieur</translation>
    </message>
    <message>
        <source>Think in requirements, limits and failure. Prefer the simplest thing that works, put numbers with units on what you claim, and say what it costs, how it breaks and how one would notice.</source>
        <translation>Pensez en exigences, limites et défaillances. Préférez la solution la plus simple qui marche, chiffrez vos affirmations avec des unités, et dites ce que cela coûte, comment cela casse et à quoi on le remarquerait.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Explain so that a bright beginner can follow: start from what is known, one idea at a time, with a small concrete example before the general rule. Point out the usual mistake, and end with one question that tests understanding.</source>
        <translation>Expliquez de façon qu’un débutant éveillé puisse suivre&#xa0;: partez de ce qui est connu, une idée à la fois, avec un petit exemple concret avant la règle générale. Signalez l’erreur habituelle, et terminez par une question qui vérifie la compréhension.</translation>
    </message>
    <message>
        <source>Devil&apos;s advocate</source>
        <translation>Avocat du diable</translation>
    </message>
    <message>
        <source>Argue the strongest case against the view that most people here would take. Use its best arguments, not a caricature. Say at the end which of them convinces you most, and what would answer it.</source>
        <translation>Défendez la thèse la plus forte contre l’avis que la plupart des présents adopteraient. Servez-vous de ses meilleurs arguments, pas d’une caricature. Dites à la fin lequel vous convainc le plus, et ce qui y répondrait.</translation>
    </message>
    <message>
        <source>Historian</source>
        <translation>Historien</translation>
    </message>
    <message>
        <source>Put the question into its history: what was tried before, under which conditions, and how it ended. Tell sources from later legend, give dates and places, and say where a comparison with the past stops holding.</source>
        <translation>Replacez la question dans son histoire&#xa0;: ce qui a été tenté avant, dans quelles conditions, et comment cela s’est terminé. Distinguez les sources de la légende ultérieure, donnez des dates et des lieux, et dites où la comparaison avec le passé cesse de tenir.</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Statisticien</translation>
    </message>
    <message>
        <source>Ask what was measured, on whom, and compared with what. Give ranges rather than single figures, mention base rates, chance and selection, keep correlation apart from cause, and work the numbers step by step.</source>
        <translation>Demandez ce qui a été mesuré, sur qui, et comparé à quoi. Donnez des intervalles plutôt que des chiffres isolés, mentionnez les taux de base, le hasard et la sélection, ne confondez pas corrélation et cause, et faites les calculs étape par étape.</translation>
    </message>
    <message>
        <source>Plain speaker</source>
        <translation>Langage clair</translation>
    </message>
    <message>
        <source>Answer first, in one sentence; then only what is needed to act on it. Use everyday words and short sentences, no jargon and no preamble. If it depends, say on what.</source>
        <translation>Répondez d’abord, en une phrase&#xa0;; ensuite seulement ce qu’il faut pour agir. Employez des mots de tous les jours et des phrases courtes, sans jargon ni préambule. Si cela dépend, dites de quoi.</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>Button of the page that lists all keys</extracomment>
        <translation>Modifier les raccourcis…</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <extracomment>In the empty field over the table of keys</extracomment>
        <translation>Une action, ou son raccourci</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Buttons below the table of keys</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>A&amp;ucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>Raccourcis par &amp;défaut</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys for “%1” together. Esc leaves it as it is.</source>
        <extracomment>%1 is what an action does, e.g. New discussion</extracomment>
        <translation>Appuyez ensemble sur les touches pour «&#xa0;%1&#xa0;». Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A title in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is taken: it does %2. Shall it do “%3” from now on?</source>
        <extracomment>%1 are keys, %2 what they do now</extracomment>
        <translation>%1 est déjà pris&#xa0;: il sert à %2. Doit-il désormais servir à «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A page of the settings: which keys do what</extracomment>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search discussions</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>Aucune discussion pour l’instant.</translation>
    </message>
    <message>
        <source>No discussion holds these words.</source>
        <translation>Aucune discussion ne contient ces mots.</translation>
    </message>
    <message>
        <source>Telegram…</source>
        <extracomment>Button at the foot of the sidebar: the messenger</extracomment>
        <translation>Telegram…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a discussion&apos;s title
----------
Notice with an Undo button; %1 is a project&apos;s name</extracomment>
        <translation>Suppression de «&#xa0;%1&#xa0;» effectuée.</translation>
    </message>
    <message>
        <source>Start a new discussion</source>
        <translation>Commencer une nouvelle discussion</translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>Moai ne peut pas écrire dans %1. Vérifiez les droits du répertoire, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>Moai ne peut pas ouvrir le socket %1&#xa0;: %2. Vérifiez les droits de son répertoire.</translation>
    </message>
</context>
<context>
    <name>moai::StanceDelegate</name>
    <message>
        <source>→ round %1, no reason</source>
        <extracomment>In a cell of the map, as short as possible; %1 is a round&apos;s number</extracomment>
        <translation>→ tour %1, sans raison</translation>
    </message>
    <message>
        <source>→ round %1</source>
        <translation>→ tour %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <extracomment>In a cell of the map: the quote was not found in the answer</extracomment>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>moai::StanceFooter</name>
    <message>
        <source>holds</source>
        <extracomment>Under a turn: the speaker did not change sides</extracomment>
        <translation>position maintenue</translation>
    </message>
    <message>
        <source>moved without naming an argument (conformity)</source>
        <extracomment>Under a turn: the speaker changed sides without a reason</extracomment>
        <translation>position changée sans nommer d’argument (conformisme)</translation>
    </message>
    <message>
        <source>moved toward @%1 without naming an argument (conformity)</source>
        <translation>rapproché de @%1 sans nommer d’argument (conformisme)</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is the argument</extracomment>
        <translation>position changée&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved by @%1: %2</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is a handle, %2 the argument</extracomment>
        <translation>convaincu par @%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stance of @%1: %2 (%3)</source>
        <extracomment>What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved</extracomment>
        <translation>Position de @%1&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moai::StandingsItemModel</name>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name, %3 its value</extracomment>
        <translation>@%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Mean of the places, 1 is the best; a participant&apos;s vote for its own answer does not count</source>
        <translation>Moyenne des rangs, 1 étant le meilleur&#xa0;; le vote d’un participant pour sa propre réponse ne compte pas</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Your place</source>
        <extracomment>Columns of a ranking: the person&apos;s own place for an answer</extracomment>
        <translation>Votre rang</translation>
    </message>
</context>
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>%1 contient «&#xa0;%2&#xa0;», que cette version de Moai ne connaît pas. Mettez Moai à jour&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>Tour %1 sur %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>What a round is for</extracomment>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Why an answer failed, in a word: the service&apos;s key is missing or wrong</extracomment>
        <translation>clé</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>surcharge</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>%1 seconds; a no-break space between</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>Participants of a round whose marks do not fit into the message</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button below a message</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Tour suivant</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>Un autre programme occupe %1 depuis une minute. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>Il n’y a plus de place pour %1. Libérez de l’espace sur son disque et réessayez&#xa0;; ce qui était déjà conservé est en sécurité.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 est endommagé ou n’est pas une base de données. Déplacez-le et mettez à sa place la copie la plus récente de %2&#xa0;; à défaut, Moai démarre avec une base de données vide.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>Impossible d’écrire %1. Vérifiez les droits du fichier et de son dossier, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>Impossible d’ouvrir %1. Vérifiez que son dossier existe et est accessible en écriture, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>%1 n’a pas pu être lu ou écrit (%2). Vérifiez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>Ce texte est trop long pour être conservé dans %1. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>%1 n’a pas pu être utilisé&#xa0;: %2. Merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>Moai ne peut pas ouvrir sa base de données</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>moai::Summons</name>
    <message>
        <source>Moai does not know the link “%1”. Links are moai://discussion/ID and moai://new?text=WORDS.</source>
        <translation>Moai ne connaît pas le lien «&#xa0;%1&#xa0;». Les liens sont moai://discussion/ID et moai://new?text=WORDS.</translation>
    </message>
    <message>
        <source>The link “%1” names no discussion: it should end in the ID of one.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne nomme aucune discussion&#xa0;: il devrait se terminer par l’ID d’une discussion.</translation>
    </message>
    <message>
        <source>The link “%1” is too long: at most %L2 characters are taken. Paste its text into the composer instead.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» est trop long&#xa0;: %L2 caractères au plus sont acceptés. Collez plutôt son texte dans la zone de saisie.</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here, then open it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de cet ordinateur. Enregistrez-le ici, puis ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>moai::TableMenu</name>
    <message>
        <source>&amp;Discuss</source>
        <extracomment>Menu of a discussion</extracomment>
        <translation>&amp;Discuter</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>Tour &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Rank the answers</source>
        <translation>&amp;Classer les réponses</translation>
    </message>
    <message>
        <source>Write the &amp;conclusion</source>
        <translation>&amp;Rédiger la conclusion</translation>
    </message>
    <message>
        <source>&amp;Map the claims</source>
        <translation>Cartographier les &amp;affirmations</translation>
    </message>
    <message>
        <source>What to do with the discussion</source>
        <extracomment>Button with what can be done with a discussion</extracomment>
        <translation>Que faire de la discussion</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Saves the discussion as a file</source>
        <translation>Enregistre la discussion dans un fichier</translation>
    </message>
</context>
<context>
    <name>moai::TapeWire</name>
    <message>
        <source>The tape ends in the middle of this answer.</source>
        <translation>La bande s’arrête au milieu de cette réponse.</translation>
    </message>
    <message>
        <source>%1 from character %2 on</source>
        <extracomment>%1 a place in a request, e.g. body.messages[2].content</extracomment>
        <translation>%1 à partir du caractère %2</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>la longueur de %1</translation>
    </message>
    <message>
        <source>This request is not on the tape: all answers on it have been given.</source>
        <translation>Cette requête n’est pas sur la bande&#xa0;: toutes les réponses qui s’y trouvent ont été données.</translation>
    </message>
    <message>
        <source>This request is not on the tape. Request %1 there comes nearest; it differs in %2.</source>
        <translation>Cette requête n’est pas sur la bande. La plus proche y est la requête %1&#xa0;; elle diffère par %2.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramAnswer</name>
    <message>
        <source>Telegram does not take the bot&apos;s token. Get it from @BotFather and set it again.</source>
        <translation>Telegram n’accepte pas le jeton du bot. Demandez-le à @BotFather et redéfinissez-le.</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go to a webhook. Remove the webhook if nothing else needs it.</source>
        <translation>Les messages du bot vont à un webhook. Retirez le webhook si rien d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>Another program reads this bot&apos;s messages. End it, or get a token of its own for Moai from @BotFather.</source>
        <translation>Un autre programme lit les messages de ce bot. Fermez-le, ou demandez à @BotFather un jeton propre à Moai.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 demande une pause.</translation>
    </message>
    <message>
        <source>%1 has trouble (%2). Moai tries again by itself.</source>
        <translation>%1 a des difficultés (%2). Moai réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>%1 knows no such bot. Check the token and the server&apos;s address.</source>
        <translation>%1 ne connaît pas ce bot. Vérifiez le jeton et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Telegram refused: %1</source>
        <extracomment>%1 what Telegram&apos;s server says, in English</extracomment>
        <translation>Telegram a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the address, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong with its certificate</extracomment>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;: %2 Vérifiez l’adresse, l’horloge et le certificat.</translation>
    </message>
    <message>
        <source>There is no host %1. Check the network and the server&apos;s address.</source>
        <translation>Il n’y a pas d’hôte %1. Vérifiez le réseau et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Rien ne répond à %1. Le serveur est-il en marche&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1. Check the system&apos;s proxy.</source>
        <translation>Le proxy ne laisse pas passer vers %1. Vérifiez le proxy du système.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Check the network.</source>
        <translation>%1 a fermé la connexion sans répondre. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>La connexion à %1 s’est interrompue au milieu de la réponse.</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2), but not as a Telegram server does. Check the server&apos;s address, and whether the network wants you to sign in.</source>
        <extracomment>%1 a host, %2 a number</extracomment>
        <translation>%1 répond (HTTP %2), mais pas comme un serveur Telegram. Vérifiez l’adresse du serveur, et si le réseau demande une authentification.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramApi</name>
    <message>
        <source>This is no address of a Telegram server: write https://host, without the bot&apos;s token, a password or a question mark. The usual one is https://api.telegram.org.</source>
        <translation>Ce n’est pas l’adresse d’un serveur Telegram&#xa0;: écrivez https://host, sans le jeton du bot, sans mot de passe ni point d’interrogation. L’adresse habituelle est https://api.telegram.org.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramBot</name>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram, and give its token to Moai.</source>
        <translation>Aucun bot n’est encore configuré. Créez-en un avec @BotFather dans Telegram, et donnez son jeton à Moai.</translation>
    </message>
    <message>
        <source>Another Moai of this data directory runs the bot. This one takes over when that one ends.</source>
        <translation>Un autre Moai utilisant ce répertoire de données fait tourner le bot. Celui-ci prendra le relais quand l’autre se terminera.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramPage</name>
    <message>
        <source>Chats, or the bot itself</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>Les chats, ou le bot lui-même</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Tabs of the Telegram page</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>moai::TelegramQuestion</name>
    <message>
        <source>This chat is not known any more. Pair it again.</source>
        <translation>Ce chat n’est plus connu. Associez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramStore</name>
    <message>
        <source>The chat was forgotten meanwhile. Pair it again.</source>
        <translation>Le chat a été oublié entre-temps. Associez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>Réflexion de %1</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>Réflexion · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
</context>
<context>
    <name>moai::TokenForm</name>
    <message>
        <source>The bot stops, and the token is taken out of the keychain. The chats stay paired.</source>
        <translation>Le bot s’arrête, et le jeton est retiré du trousseau. Les chats restent associés.</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Retirer le jeton</translation>
    </message>
    <message>
        <source>Open %1 in Telegram, send it /newbot and answer its questions.</source>
        <extracomment>%1 is a link to Telegram&apos;s bot that makes bots</extracomment>
        <translation>Ouvrez %1 dans Telegram, envoyez-lui /newbot et répondez à ses questions.</translation>
    </message>
    <message>
        <source>Paste the token that it gives you here.</source>
        <translation>Collez ici le jeton qu’il vous donne.</translation>
    </message>
    <message>
        <source>How to get a token</source>
        <translation>Comment obtenir un jeton</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Jeton du bot</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Buttons beside the token of a Telegram bot</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>À qui est ce jeton</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Un autre jeton</translation>
    </message>
    <message>
        <source>Token from @BotFather</source>
        <translation>Jeton de @BotFather</translation>
    </message>
    <message>
        <source>The token comes from the environment variable MOAI_TELEGRAM_TOKEN. Change it there, then start Moai again.</source>
        <translation>Le jeton vient de la variable d’environnement MOAI_TELEGRAM_TOKEN. Changez-le là, puis redémarrez Moai.</translation>
    </message>
    <message>
        <source>A token is kept in the keychain.</source>
        <translation>Un jeton est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>It will be kept in the keychain. Where there is none, set MOAI_TELEGRAM_TOKEN in the environment instead.</source>
        <translation>Il sera conservé dans le trousseau. Là où il n’y en a pas, définissez plutôt MOAI_TELEGRAM_TOKEN dans l’environnement.</translation>
    </message>
    <message>
        <source>Asking Telegram whose token this is…</source>
        <extracomment>While a token is tried</extracomment>
        <translation>Moai demande à Telegram à qui est ce jeton…</translation>
    </message>
    <message>
        <source>It works: this is the token of %1.</source>
        <translation>Cela fonctionne&#xa0;: c’est le jeton de %1.</translation>
    </message>
    <message>
        <source>The token of %1 is kept in the keychain.</source>
        <translation>Le jeton de %1 est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>The token is removed.</source>
        <translation>Le jeton est retiré.</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptEntry</name>
    <message>
        <source>You</source>
        <extracomment>Names of contributions in the transcript; %1 is a handle such as @gpt</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>contradicteur</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Redemander à %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>attend son tour</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Name of the view that shows everything in reading order, for screen readers</extracomment>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>moai::TransportFailure</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer. Retry.</source>
        <translation>La connexion à %1 s’est interrompue au milieu de la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>%1 a fermé la connexion sans répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>Aucune connexion à %1 n’a pu être établie. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>Le proxy demande un nom et un mot de passe. Définissez-les dans https_proxy ou http_proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>Le proxy ne laisse pas passer. Vérifiez celui du service et celui du système.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Rien ne répond à %1. Le serveur est-il en marche&#xa0;?</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>Il n’y a pas d’hôte %1. Vérifiez l’URL du service et le réseau.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;: %2 Vérifiez l’URL, l’horloge et le certificat.</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>%1 n’est pas une adresse à interroger&#xa0;: elle doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>Ce que %1 a envoyé n’a pas pu être décompressé. Réessayez&#xa0;; si cela se reproduit, signalez-le au service.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>%1 n’a pas accepté la connexion en %2. Vérifiez le réseau ainsi que l’URL et le proxy du service.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 n’a pas commencé à répondre en %2. Réessayez, ou donnez au service un délai de premier octet plus long.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>%1 est resté muet au milieu de sa réponse pendant %2. Réessayez, ou donnez au service un délai d’inactivité plus long.</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 a gardé la connexion ouverte mais n’a rien envoyé pendant %2. Réessayez, ou donnez au service un délai de premier octet plus long.</translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>%n discussion en cours</numerusform>
            <numerusform>%n discussions en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>%n discussion avec une réponse en échec</numerusform>
            <numerusform>%n discussions avec une réponse en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>%n discussion non lue</numerusform>
            <numerusform>%n discussions non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <extracomment>Of the tray icon: no answer is under way, nothing is unread</extracomment>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Telegram has trouble</source>
        <translation>Telegram a un problème</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A discussion in the tray&apos;s menu; %1 its title, %2 its state, e.g. &quot;unread&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>moai::TrayMenu</name>
    <message>
        <source>&amp;New question</source>
        <extracomment>Tray menu: the window, with a new discussion</extracomment>
        <translation>&amp;Nouvelle question</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <extracomment>Tray menu: the small window to ask something from anywhere</extracomment>
        <translation>Question &amp;rapide…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide Moai</source>
        <extracomment>Tray menu: the window</extracomment>
        <translation>&amp;Masquer Moai</translation>
    </message>
    <message>
        <source>&amp;Show Moai</source>
        <translation>&amp;Afficher Moai</translation>
    </message>
    <message>
        <source>Pause &amp;Telegram</source>
        <extracomment>Tray menu: the Telegram bot</extracomment>
        <translation>Mettre &amp;Telegram en pause</translation>
    </message>
    <message>
        <source>Resume &amp;Telegram</source>
        <translation>Reprendre &amp;Telegram</translation>
    </message>
</context>
<context>
    <name>moai::ViewSwitch</name>
    <message>
        <source>Columns</source>
        <extracomment>Views of a discussion: the answers side by side</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Views of a discussion: everything in reading order</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Views of a discussion: claims × participants</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the row of buttons that choose the view, for screen readers</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>The answers side by side</source>
        <translation>Les réponses côte à côte</translation>
    </message>
    <message>
        <source>Everything in the order it was said</source>
        <translation>Tout, dans l’ordre où cela a été dit</translation>
    </message>
    <message>
        <source>Who holds which claim</source>
        <translation>Qui soutient quelle affirmation</translation>
    </message>
</context>
<context>
    <name>moai::Welcome</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>A first question, ready to be sent at the practice table</extracomment>
        <translation>Pourquoi le ciel est-il bleu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>moai::WelcomePage</name>
    <message>
        <source>Not no&amp;w</source>
        <extracomment>Button that puts the first start away</extracomment>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the person is in the first start; %1 of %2</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>The last button of the first start: the table is ready</extracomment>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>moai::WinTableDialog</name>
    <message>
        <source>Win table of “%1”</source>
        <extracomment>Title of a dialog; %1 is a project&apos;s name</extracomment>
        <translation>Tableau des victoires de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing has been ranked in this project yet. Say /rank, or rank the answers of a round yourself.</source>
        <translation>Rien n’a encore été classé dans ce projet. Dites /rank, ou classez vous-même les réponses d’un tour.</translation>
    </message>
    <message>
        <source>By model and handle. A shared first place counts for each who shares it; nobody&apos;s own vote counts.</source>
        <translation>Par modèle et pseudo. Une première place partagée compte pour chacun de ceux qui la partagent&#xa0;; le vote pour soi-même ne compte pas.</translation>
    </message>
    <message>
        <source>Win table</source>
        <extracomment>Name of the table that tells who came first how often</extracomment>
        <translation>Tableau des victoires</translation>
    </message>
</context>
<context>
    <name>moai::WinTableItemModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How often somebody came first; %1 wins in %2 rankings</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name</extracomment>
        <translation>@%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Peers’ first places</source>
        <extracomment>Columns of the win table: first places among its peers</extracomment>
        <translation>Premières places (autres)</translation>
    </message>
    <message>
        <source>Mean score</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Your first places</source>
        <extracomment>Columns of the win table: first places by the person&apos;s own rankings</extracomment>
        <translation>Vos premières places</translation>
    </message>
</context>
<context>
    <name>moai::Wording</name>
    <message>
        <source>challenger</source>
        <extracomment>The participant that argues against the leading view</extracomment>
        <translation>contradicteur</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Run the Telegram bot alone, without a window, until it is stopped.</source>
        <translation>Faire tourner le bot Telegram seul, sans fenêtre, jusqu’à son arrêt.</translation>
    </message>
    <message>
        <source>Take away the webhook that the bot&apos;s messages go to, then run.</source>
        <translation>Retirer le webhook auquel vont les messages du bot, puis lancer le bot.</translation>
    </message>
    <message>
        <source>It works again: polling as @%1.</source>
        <translation>Cela fonctionne à nouveau&#xa0;: @%1 relève les messages.</translation>
    </message>
    <message>
        <source>Polling as @%1 (Ctrl+C ends).</source>
        <translation>@%1 relève les messages (Ctrl+C pour terminer).</translation>
    </message>
    <message>
        <source>A window or another `moai bot` of this data directory runs the bot already. End that one first, or leave it to it.</source>
        <translation>Une fenêtre ou un autre `moai bot` de ce répertoire de données fait déjà tourner le bot. Fermez-le d’abord, ou laissez-lui le bot.</translation>
    </message>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram; then: moai telegram token --stdin, or set MOAI_TELEGRAM_TOKEN.</source>
        <translation>Aucun bot n’est encore configuré. Créez-en un avec @BotFather dans Telegram, puis&#xa0;: moai telegram token --stdin, ou définissez MOAI_TELEGRAM_TOKEN.</translation>
    </message>
    <message>
        <source>To take it away: moai bot --remove-webhook</source>
        <translation>Pour le retirer&#xa0;: moai bot --remove-webhook</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>Avec --lines, chaque ligne nomme son propre type.</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>Dites quoi décoder, p. ex. moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>--chunk prend un nombre d’octets.</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>Montrer ce que Moai lit dans les octets d’un service, pour les rapports de bogue.</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>Fournir N octets à la fois.</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>Lire un cas par ligne&#xa0;: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Aucune discussion pour l’instant. Posez une question&#xa0;: moai say &quot;/open Pourquoi le ciel est-il bleu&#xa0;?&quot;</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>tour %1, %2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>La discussion %1 «&#xa0;%2&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>Lister les discussions, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>Afficher une discussion avec tous ses tours.</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>Supprimer une discussion.</translation>
    </message>
    <message>
        <source>Find words in titles and in what was said, newest first.</source>
        <translation>Chercher des mots dans les titres et les propos, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>Celles de ce projet seulement.</translation>
    </message>
    <message>
        <source>--format takes md, json or html.</source>
        <translation>--format prend md, json ou html.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: nommez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: au plus %2 sont acceptés.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is imported into project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>La discussion %1 «&#xa0;%2&#xa0;» est importée dans le projet %3.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is already there, in project %3. Nothing was changed.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>La discussion %1 «&#xa0;%2&#xa0;» est déjà là, dans le projet %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” was deleted here; it is back in project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>La discussion %1 «&#xa0;%2&#xa0;» avait été supprimée ici&#xa0;; elle est de retour dans le projet %3.</translation>
    </message>
    <message>
        <source>Take in a discussion that was exported as JSON.</source>
        <translation>Reprendre une discussion exportée en JSON.</translation>
    </message>
    <message>
        <source>Into that project; else into its own, which is made when it is not there.</source>
        <translation>Dans ce projet&#xa0;; sinon dans le sien, qui est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Write a discussion with all that it led to.</source>
        <translation>Écrire une discussion avec tout ce à quoi elle a mené.</translation>
    </message>
    <message>
        <source>Markdown or HTML to read, JSON to import elsewhere; else md.</source>
        <translation>Markdown ou HTML pour lire, JSON pour importer ailleurs&#xa0;; sinon md.</translation>
    </message>
    <message>
        <source>Into that file, in place of what is there; else to standard output.</source>
        <translation>Dans ce fichier, à la place de ce qui s’y trouve&#xa0;; sinon sur la sortie standard.</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>L’entrée standard est trop longue&#xa0;: au plus %L1&#xa0;octets sont acceptés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Open the link, or send the line to the bot, until %1. The window or moai bot must be running.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Ouvrez le lien, ou envoyez la ligne au bot, avant %1. La fenêtre ou moai bot doit être en marche.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes, in lower case, and its first letter</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>That was decided elsewhere meanwhile.</source>
        <translation>Cela a été décidé ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number</extracomment>
        <translation>%1 est associé.</translation>
    </message>
    <message>
        <source>%1 is turned away.</source>
        <translation>%1 est refusé.</translation>
    </message>
    <message>
        <source>Nobody sent the code in time; it does not hold any more.</source>
        <translation>Personne n’a envoyé le code à temps&#xa0;; il n’est plus valable.</translation>
    </message>
    <message>
        <source>%1 sent the code. Is that who you mean? [y/N]</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number; [y/N] is what may be typed</extracomment>
        <translation>%1 a envoyé le code. Est-ce bien qui vous pensez&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port prend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>Les modèles d’essai répondent à %1 (Ctrl+C pour terminer).</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>Servir les modèles d’essai sur 127.0.0.1, compatibles OpenAI.</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>Écouter là&#xa0;; 0 ou rien&#xa0;: n’importe quel port libre.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;». Services connus&#xa0;: %2. Ajoutez-le avec moai service add %1.</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>Aucun projet pour l’instant. Créez-en un&#xa0;: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>Say what to set, for example: moai project set NAME --context shared. `moai project set --help` lists what there is.</source>
        <translation>Dites quoi régler, par exemple&#xa0;: moai project set NAME --context shared. `moai project set --help` liste ce qui existe.</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 est défini.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un projet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>Le projet %1 est créé. Installez des modèles&#xa0;: moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>Le projet %1 est créé avec %2.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>Personne n’est assis dans %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>Le projet %1 est supprimé avec ses discussions.</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>Lister les projets avec la composition de leur table.</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>Créer un projet.</translation>
    </message>
    <message>
        <source>Change how a project&apos;s table is run.</source>
        <translation>Changer le fonctionnement de la table d’un projet.</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>Afficher qui est assis à la table d’un projet, ou en installer d’autres.</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>Renommer un projet.</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>Supprimer un projet avec ses discussions.</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>Qui est assis&#xa0;: SERVICE/MODEL[=HANDLE], séparés par des virgules.</translation>
    </message>
    <message>
        <source>--%1 takes on or off.</source>
        <translation>--%1 prend on ou off.</translation>
    </message>
    <message>
        <source>--%1 takes %2 from 1 to %3.</source>
        <translation>--%1 prend %2 de 1 à %3.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in US dollars, such as 2.50, or none.</source>
        <translation>--%1 prend un montant en dollars américains, comme 2.50, ou none.</translation>
    </message>
    <message>
        <source>--chair takes @HANDLE, SERVICE/MODEL or default.</source>
        <translation>--chair prend @HANDLE, SERVICE/MODEL ou default.</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>--context prend own, shared ou chosen.</translation>
    </message>
    <message>
        <source>default, or a number</source>
        <translation>default, ou un nombre</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>un nombre de secondes</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>Ce dont il s’agit&#xa0;; chaque participant en est informé.</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>Comment les participants doivent répondre.</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>Qui voit quoi&#xa0;: own, shared ou chosen.</translation>
    </message>
    <message>
        <source>Show peers as Seat A, B, …: on or off.</source>
        <translation>Montrer les autres comme Siège A, B…&#xa0;: on ou off.</translation>
    </message>
    <message>
        <source>Let somebody argue against the leading view: on or off.</source>
        <translation>Laisser quelqu’un argumenter contre l’avis dominant&#xa0;: on ou off.</translation>
    </message>
    <message>
        <source>End a discussion when nobody moves any more: on or off.</source>
        <translation>Terminer une discussion quand plus aucune position ne change&#xa0;: on ou off.</translation>
    </message>
    <message>
        <source>Who writes conclusions: @HANDLE, SERVICE/MODEL or default.</source>
        <translation>Qui rédige les conclusions&#xa0;: @HANDLE, SERVICE/MODEL ou default.</translation>
    </message>
    <message>
        <source>How many must have answered for a conclusion, or default.</source>
        <translation>Combien doivent avoir répondu pour une conclusion, ou default.</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers, in seconds.</source>
        <translation>Combien de temps une conclusion attend les réponses, en secondes.</translation>
    </message>
    <message>
        <source>Ask before a line that would pass it, in US dollars, or none.</source>
        <translation>Demander avant une ligne qui le dépasserait, en dollars américains, ou none.</translation>
    </message>
    <message>
        <source>Stop everything at this spend, in US dollars, or none.</source>
        <translation>Tout arrêter à cette dépense, en dollars américains, ou none.</translation>
    </message>
    <message>
        <source>There is no service “%1” for the chair. Known are: %2.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;» pour la présidence. Services connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody sits at this table who could be the chair.</source>
        <translation>Personne à cette table ne pourrait assurer la présidence.</translation>
    </message>
    <message>
        <source>Nobody called @%1 sits at this table; there are @%2.</source>
        <translation>Personne à cette table ne s’appelle @%1&#xa0;; il y a @%2.</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Dites quelque chose, p. ex. moai say &quot;/open Pourquoi le ciel est-il bleu&#xa0;?&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>Ce qui est arrivé sur l’entrée standard n’est pas du texte. Moai lit l’UTF-8.</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>La discussion %1 appartient à un autre projet.</translation>
    </message>
    <message>
        <source>The discussion broke off in round %1. To go on there: moai say -d %2 /resume</source>
        <translation>La discussion s’est interrompue au tour %1. Pour la reprendre là&#xa0;: moai say -d %2 /resume</translation>
    </message>
    <message>
        <source>If so, say it again with --yes.</source>
        <translation>Si oui, redites-le avec --yes.</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>Dire une ligne à la table et afficher les réponses à mesure qu’elles se terminent.</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>Dans ce projet&#xa0;; sinon dans le dernier utilisé.</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>Dans cette discussion, ou dans une nouvelle&#xa0;; sinon dans la plus récente du projet.</translation>
    </message>
    <message>
        <source>Yes to what would be asked before it is done: many rounds, a cap.</source>
        <translation>Oui d’avance à ce qui serait demandé avant d’agir&#xa0;: nombreux tours, plafond.</translation>
    </message>
    <message>
        <source>Record the discussion to that file, a new one or one that holds its beginning; without -d the line begins a new discussion or goes on in the file&apos;s.</source>
        <translation>Enregistrer la discussion dans ce fichier, nouveau ou contenant son début&#xa0;; sans -d, la ligne commence une nouvelle discussion ou continue celle du fichier.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s position moved any more: the discussion ends early.</source>
        <translation>Plus aucune position ne change&#xa0;: la discussion se termine plus tôt.</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 the state of a service&apos;s key: stored, environment, missing, locked …</extracomment>
        <translation>clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>Aucun service pour l’instant&#xa0;; les modèles d’essai répondent. Ajoutez-en un&#xa0;: moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>Aucune clé n’est arrivée sur l’entrée standard. Essayez&#xa0;: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>Ce qui est arrivé sur l’entrée standard n’est pas une clé&#xa0;: une clé est une ligne de lettres simples, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>Le service %1 est modifié&#xa0;: %2 à %3.</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>Le service %1 est ajouté&#xa0;: %2 à %3.</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>Sa clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>La clé n’a pas été conservée&#xa0;: sans service de secrets, elle ne vit que dans l’environnement. Définissez %1 avant de lancer moai.</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>Le service %1 est retiré.</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>Si sa clé est dans le trousseau, elle y est encore&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 répond et propose %n modèle.</numerusform>
            <numerusform>%1 répond et propose %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>Lister les services et l’emplacement de leurs clés.</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>Ajouter un service, ou le modifier.</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>Retirer un service et sa clé.</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>Demander à un service s’il accepte la clé.</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>Lister les modèles d’un service.</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai (par défaut), openai-responses, anthropic, gemini ou ollama.</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>Où commence son API, p. ex. https://models.example/v1.</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>Lire la clé sur l’entrée standard et la conserver dans le trousseau.</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>Envoyer cet en-tête, «&#xa0;Name: value&#xa0;», avec chaque requête&#xa0;; ${NAME} désigne une variable d’environnement. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>Combien de participants peuvent être interrogés à la fois.</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>Secondes&#xa0;: CONNECT,FIRST,IDLE (10,120,60).</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>--lanes prend un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un service bien connu&#xa0;; il lui faut donc --url et, s’il ne parle pas le protocole d’OpenAI, --kind. Services bien connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>--timeouts prend CONNECT,FIRST,IDLE en secondes, p. ex. 10,120,60.</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête. Il devrait ressembler à «&#xa0;X-Team: research&#xa0;».</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>Il n’y a pas de type «&#xa0;%1&#xa0;». Types connus&#xa0;: openai, openai-responses, anthropic, gemini et ollama.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>La base de données est saine.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompus</translation>
    </message>
    <message>
        <source>Telegram chats</source>
        <translation>Chats Telegram</translation>
    </message>
    <message>
        <source>Waiting for Telegram</source>
        <translation>En attente de Telegram</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>Vérifier la base de données et dire ce qu’elle contient&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the same to the byte.</source>
        <translation>%1 réponses sur %2 sont identiques à l’octet près.</translation>
    </message>
    <message>
        <source>--speed takes 1 or max.</source>
        <translation>--speed prend 1 ou max.</translation>
    </message>
    <message>
        <source>%1 holds a discussion already. Choose a new file for a new one.</source>
        <translation>%1 contient déjà une discussion. Choisissez un nouveau fichier pour une nouvelle.</translation>
    </message>
    <message>
        <source>%1 holds a discussion that is not there any more. Choose a new file.</source>
        <translation>%1 contient une discussion qui n’existe plus. Choisissez un nouveau fichier.</translation>
    </message>
    <message>
        <source>Hold a recorded discussion once more, without a network, and compare.</source>
        <translation>Rejouer une discussion enregistrée, sans réseau, et comparer.</translation>
    </message>
    <message>
        <source>Keep it, in a new project of that name; else it is thrown away unless --data-dir is given.</source>
        <translation>La garder, dans un nouveau projet de ce nom&#xa0;; sinon elle est jetée, sauf si --data-dir est donné.</translation>
    </message>
    <message>
        <source>1: every byte in its time; max: as fast as it goes, the usual.</source>
        <translation>1&#xa0;: chaque octet en son temps&#xa0;; max&#xa0;: aussi vite que possible, comme d’habitude.</translation>
    </message>
    <message>
        <source>project: %1</source>
        <translation>projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>does not show the desk</source>
        <translation>ne relaie pas l’ordinateur</translation>
    </message>
    <message>
        <source>“%1” is no chat&apos;s number. The bot tells it in answer to /whoami; a group&apos;s begins with a minus.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un chat. Le bot le donne en réponse à /whoami&#xa0;; celui d’un groupe commence par un moins.</translation>
    </message>
    <message>
        <source>No chat is paired yet. Pair one: moai telegram pair</source>
        <translation>Aucun chat n’est encore associé. Associez-en un&#xa0;: moai telegram pair</translation>
    </message>
    <message>
        <source>Chat %1 is paired.</source>
        <translation>Le chat %1 est associé.</translation>
    </message>
    <message>
        <source>Groups are off: it is served once you say moai telegram groups on.</source>
        <translation>Les groupes sont désactivés&#xa0;: il sera servi dès que vous aurez tapé moai telegram groups on.</translation>
    </message>
    <message>
        <source>Chat %1 is not known. See moai telegram chats.</source>
        <translation>Le chat %1 n’est pas connu. Voir moai telegram chats.</translation>
    </message>
    <message>
        <source>Chat %1 is not served any more.</source>
        <translation>Le chat %1 n’est plus servi.</translation>
    </message>
    <message>
        <source>token: %1</source>
        <extracomment>%1 where the bot&apos;s token is: environment, keychain or none</extracomment>
        <translation>jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keychain. Next: moai telegram pair, and moai bot unless the window is open.</source>
        <translation>Le jeton du bot est dans le trousseau. Ensuite&#xa0;: moai telegram pair, et moai bot si la fenêtre n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The keychain holds no bot&apos;s token any more.</source>
        <translation>Le trousseau ne contient plus de jeton de bot.</translation>
    </message>
    <message>
        <source>Either --stdin or --remove, not both.</source>
        <translation>--stdin ou --remove, pas les deux.</translation>
    </message>
    <message>
        <source>What came on standard input is not a bot&apos;s token: digits, a colon, letters. Try: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</source>
        <translation>Ce qui est arrivé sur l’entrée standard n’est pas le jeton d’un bot&#xa0;: des chiffres, un deux-points, des lettres. Essayez&#xa0;: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way can read the token and what is said. Use https:// if the server can.</source>
        <translation>Cette adresse n’est pas chiffrée&#xa0;: tous ceux qui sont sur le trajet peuvent lire le jeton et ce qui se dit. Utilisez https:// si le serveur le permet.</translation>
    </message>
    <message>
        <source>Groups are on or off.</source>
        <translation>Les groupes sont on ou off.</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <extracomment>%1 on or off</extracomment>
        <translation>groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the bot&apos;s token in the keychain.</source>
        <translation>Conserver le jeton du bot dans le trousseau.</translation>
    </message>
    <message>
        <source>Show or set the server of the Bot API.</source>
        <translation>Afficher ou définir le serveur de la Bot API.</translation>
    </message>
    <message>
        <source>Make a code that pairs a chat.</source>
        <translation>Créer un code qui associe un chat.</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>Lister les chats.</translation>
    </message>
    <message>
        <source>Pair a chat by its number.</source>
        <translation>Associer un chat par son numéro.</translation>
    </message>
    <message>
        <source>Serve a chat no longer.</source>
        <translation>Ne plus servir un chat.</translation>
    </message>
    <message>
        <source>Whether groups are served.</source>
        <translation>Servir ou non les groupes.</translation>
    </message>
    <message>
        <source>Read the token from standard input; @BotFather gives it.</source>
        <translation>Lire le jeton sur l’entrée standard&#xa0;; @BotFather le donne.</translation>
    </message>
    <message>
        <source>Take it out of the keychain.</source>
        <translation>Le retirer du trousseau.</translation>
    </message>
    <message>
        <source>Talk in that project; else in the one used last.</source>
        <translation>Parler dans ce projet&#xa0;; sinon dans le dernier utilisé.</translation>
    </message>
    <message>
        <source>Seat, import or export: one at a time.</source>
        <translation>Installer, importer ou exporter&#xa0;: une seule action à la fois.</translation>
    </message>
    <message>
        <source>“%1” maps no service: write --map FROM=TO, for example --map gateway=openai.</source>
        <translation>«&#xa0;%1&#xa0;» n’associe aucun service&#xa0;: écrivez --map FROM=TO, par exemple --map gateway=openai.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;». Services connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A seat of the file tells no service: say which one serves it with --map =NAME. Known are: %1.</source>
        <translation>Un siège du fichier n’indique aucun service&#xa0;: dites lequel le sert avec --map =NAME. Services connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The roster uses the service “%1”, which is not set up here: add it with moai service add %1, or say which one serves its seats with --map &quot;%1=NAME&quot;. Known are: %2.</source>
        <translation>La composition utilise le service «&#xa0;%1&#xa0;», qui n’est pas configuré ici&#xa0;: ajoutez-le avec moai service add %1, ou dites lequel sert ses sièges avec --map &quot;%1=NAME&quot;. Services connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write the roster into that file as JSON; - for standard output.</source>
        <translation>Écrire la composition dans ce fichier en JSON&#xa0;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Seat the roster of that file instead; - for standard input.</source>
        <translation>Installer plutôt la composition de ce fichier&#xa0;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>With --import: the service TO serves the seats of FROM.</source>
        <translation>Avec --import&#xa0;: le service TO sert les sièges de FROM.</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>demande une clé</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>déjà configuré</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Find the model servers that answer on this computer.</source>
        <translation>Trouver les serveurs de modèles qui répondent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Trust the authorities of this PEM file, too, for this service; empty: none.</source>
        <translation>Se fier aussi, pour ce service, aux autorités de ce fichier PEM&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
</context>
<context>
    <name>moai::terminal::KeyPrompts</name>
    <message>
        <source>The keyring asks for its password, in a window of its own.</source>
        <translation>Le trousseau demande son mot de passe, dans sa propre fenêtre.</translation>
    </message>
</context>
</TS>
