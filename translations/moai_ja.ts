<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>Writing</source>
        <extracomment>Group of keys: in the composer</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>議論</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>Group of keys: discuss, rank, conclude …</extracomment>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Group of keys: what is shown where</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n 人が回答しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 が回答しました。</translation>
    </message>
    <message>
        <source>%1 have answered.</source>
        <extracomment>Spoken to blind people; %1 is a list of two or three handles</extracomment>
        <translation>%1 が回答しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n 人が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @scout, %2 a sentence</extracomment>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>The conclusion of %1 is there.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 の結論ができました。</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>全員が回答しました。</translation>
    </message>
    <message>
        <source>Nobody writes any more.</source>
        <translation>書いている参加者はもういません。</translation>
    </message>
</context>
<context>
    <name>AnswerFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, with one decimal</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 w/s</source>
        <extracomment>Pace of an answer: words per second, as short as possible</extracomment>
        <translation>%1語/秒</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 → %2 tok</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1 tok</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>最初の語まで %1</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>毎秒%1語</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>読み取り %1トークン</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>書き出し %1トークン</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>料金 %1</translation>
    </message>
    <message>
        <source>The price is unknown</source>
        <translation>価格は不明です</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>手順1/2: %1 が主張を収集中、現在%n件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 2: %1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>手順1/2: %1 が主張を収集中…</translation>
    </message>
    <message>
        <source>Step 2 of 2: %1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>手順2/2: %1 が結論を執筆中…</translation>
    </message>
    <message>
        <source>%1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>%1 が結論を執筆中…</translation>
    </message>
    <message>
        <source>%1 broke off before the conclusion was complete.</source>
        <translation>%1 は結論を書き終える前に中断しました。</translation>
    </message>
    <message>
        <source>Stopped before %1 wrote a word.</source>
        <translation>%1 が書き始める前に停止しました。</translation>
    </message>
    <message>
        <source>%1 wrote nothing. Ask again, or choose another chair.</source>
        <translation>%1 は何も書きませんでした。もう一度質問するか、別の議長を選んでください。</translation>
    </message>
    <message>
        <source>Stopped before the conclusion of %1 could be read.</source>
        <translation>%1 の結論を読み取る前に停止しました。</translation>
    </message>
    <message>
        <source>What %1 wrote is no conclusion in the form that was asked for. Here are the words as they came.</source>
        <translation>%1 が書いたものは、求められた形式の結論ではありません。届いた文をそのまま示します。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合意点</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>争点</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <translation>単独の指摘</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>少数意見</translation>
    </message>
    <message>
        <source>Dissent that the conclusion leaves out</source>
        <translation>結論から漏れた異論</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>確信度: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A point of a conclusion; %1 what it is, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DateGroup</name>
    <message>
        <source>Today</source>
        <extracomment>Headings in the list of discussions</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>それ以前</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>@%1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>@%1 が主張を収集中…</translation>
    </message>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>@%1 が主張を収集中、現在%n件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>主張 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>反対あり %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 broke off before the claims were complete.</source>
        <translation>@%1 は主張をまとめ終える前に中断しました。</translation>
    </message>
    <message>
        <source>Stopped before @%1 wrote a word.</source>
        <translation>@%1 が書き始める前に停止しました。</translation>
    </message>
    <message>
        <source>@%1 wrote nothing. Ask again.</source>
        <translation>@%1 は何も書きませんでした。もう一度質問してください。</translation>
    </message>
    <message>
        <source>No claims could be read out of what @%1 wrote. Here are the words as they came.</source>
        <translation>@%1 の文からは主張を読み取れませんでした。届いた文をそのまま示します。</translation>
    </message>
    <message>
        <source>@%1 found no claims in this discussion.</source>
        <translation>@%1 はこの議論に主張を見つけませんでした。</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>一斉</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>討論</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>指名</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>What you say goes to everyone at once; nobody sees the others&apos; answers of the round.</source>
        <translation>発言は全員に一斉に届きます。同じラウンドの他の回答は誰にも見えません。</translation>
    </message>
    <message>
        <source>What you say is discussed: everyone answers, then they read each other and answer in turn.</source>
        <translation>発言について討論します。全員が回答した後、互いの回答を読んで順番に答えます。</translation>
    </message>
    <message>
        <source>What you say goes to those you name.</source>
        <translation>発言は指名した相手にだけ届きます。</translation>
    </message>
    <message>
        <source>The chair writes the conclusion.</source>
        <translation>議長が結論を書きます。</translation>
    </message>
    <message>
        <source>Everyone ranks the last answers unnamed.</source>
        <translation>直近の回答を、全員が名前を伏せて順位付けします。</translation>
    </message>
    <message>
        <source>One of them lists the claims and who holds them.</source>
        <translation>参加者の1人が、主張と各参加者の立場をまとめます。</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Context %1</source>
        <extracomment>How much a model can read at once; %1 is a number of tokens</extracomment>
        <translation>コンテキスト %1</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A model that costs nothing</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>What a model costs for a million tokens; %1 and %2 are amounts of money</extracomment>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>コンテキストウィンドウ: %1トークン。</translation>
    </message>
    <message>
        <source>Context window: unknown.</source>
        <translation>コンテキストウィンドウ: 不明。</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>無料で使えます。</translation>
    </message>
    <message>
        <source>A million tokens cost %1 in the question and %2 in the answer.</source>
        <translation>100万トークンあたり、質問は %1、回答は %2 です。</translation>
    </message>
    <message>
        <source>Price: unknown.</source>
        <translation>料金: 不明。</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>価格不明 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1 + 不明%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>%n件の回答の料金は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>%n件の回答は価格が不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>リクエスト %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>Tokens that models will read and write; the numbers are ranges such as 2,000–4,000</extracomment>
        <translation>入力 %1トークン</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出力 %1</translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>価格不明 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <extracomment>Kind of a row of the palette: something Moai can do</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>議論</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>Kind of a row of the palette: a place in a discussion&apos;s answers that holds the words</extracomment>
        <translation>本文中</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>個別スレッド</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>共有テーブル</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>選んだ回答</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>各参加者には、あなたのメッセージと自分の回答が見えます。</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>各参加者には、これまでの全員の発言がすべて見えます。</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>各参加者には、あなたのメッセージと、ラウンドごとにあなたが選んだ回答が見えます。</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>回答中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>停止%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>ラウンド%1: %2（%3）</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>in turn</source>
        <extracomment>What a round of a discussion is: all answer at once and read nobody; one after the other</extracomment>
        <translation>順番に</translation>
    </message>
    <message>
        <source>everyone at once</source>
        <translation>全員一斉</translation>
    </message>
    <message>
        <source>conclusion</source>
        <extracomment>What a round is</extracomment>
        <translation>結論</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>ラウンド%1/%2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>ラウンド%1</translation>
    </message>
    <message>
        <source>All rounds have been held.</source>
        <extracomment>Why a discussion in rounds is over</extracomment>
        <translation>すべてのラウンドが終わりました。</translation>
    </message>
    <message>
        <source>Nobody&apos;s stance moved any more, so it ended early.</source>
        <translation>誰の立場も変わらなくなったため、早めに終了しました。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>あなたが停止しました。</translation>
    </message>
    <message>
        <source>The project&apos;s hard cap was reached.</source>
        <translation>プロジェクトのハード上限に達しました。</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>誰も回答しませんでした。</translation>
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
        <translation>あなた</translation>
    </message>
    <message>
        <source>its own words</source>
        <extracomment>Whose words were sent to a model: its own of earlier</extracomment>
        <translation>自分の発言</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>他の参加者</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Stands where something did not fit into what was sent to a model</extracomment>
        <translation>省略</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>In whose turn something was sent to a model: as its instructions</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>as the person</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>ユーザーとして</translation>
    </message>
    <message>
        <source>as the model</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>モデルとして</translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>not asked yet</source>
        <extracomment>How a service is, in a few words, after its name or below it</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How a service is: it answers</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>check the key</source>
        <extracomment>How a service is: it has no key, or refused the one it has</extracomment>
        <translation>キーを確認</translation>
    </message>
    <message>
        <source>out of credit</source>
        <extracomment>How a service is: its account has no money left</extracomment>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>How a service is: it takes no more questions for a while</extracomment>
        <translation>レート制限中</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>How a service is: no connection to it can be made</extracomment>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>last try failed</source>
        <extracomment>How a service is: the last question to it failed</extracomment>
        <translation>前回失敗</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>応答しました。</translation>
    </message>
    <message>
        <source>Nothing was asked of it since Moai was started.</source>
        <translation>Moai の起動後、まだ質問していません。</translation>
    </message>
    <message>
        <source>%1 (seen at %2)</source>
        <extracomment>%1 says how a service is, %2 is the time at which that was seen</extracomment>
        <translation>%1（%2 時点）</translation>
    </message>
</context>
<context>
    <name>StanceMarks</name>
    <message>
        <source>supports</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>支持</translation>
    </message>
    <message>
        <source>disputes</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>反対</translation>
    </message>
    <message>
        <source>qualifies</source>
        <extracomment>What a participant makes of a claim: agrees only in part</extracomment>
        <translation>留保</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>What a participant makes of a claim: nothing</extracomment>
        <translation>言及なし</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>回答中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>TelegramChat</name>
    <message>
        <source>topic %1 of a group</source>
        <extracomment>Kinds of Telegram chats; %1 is a forum topic&apos;s number</extracomment>
        <translation>グループのトピック%1</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>個人チャット</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>States of Telegram chats</extracomment>
        <translation>許可待ち</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>ペアリング済み</translation>
    </message>
    <message>
        <source>has blocked the bot</source>
        <translation>ボットをブロック中</translation>
    </message>
    <message>
        <source>%1 wants to pair with the current project.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;</extracomment>
        <translation>%1 が現在のプロジェクトとのペアリングを求めています。</translation>
    </message>
    <message>
        <source>%1 wants to pair with the project “%2”.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;, %2 a project&apos;s name</extracomment>
        <translation>%1 がプロジェクト「%2」とのペアリングを求めています。</translation>
    </message>
</context>
<context>
    <name>TelegramHealth</name>
    <message>
        <source>Telegram is off</source>
        <extracomment>How the Telegram bot is, in a few words; at the foot of the sidebar</extracomment>
        <translation>Telegram はオフ</translation>
    </message>
    <message>
        <source>Telegram is not set up</source>
        <translation>Telegram は未設定</translation>
    </message>
    <message>
        <source>Telegram: connecting…</source>
        <translation>Telegram: 接続中…</translation>
    </message>
    <message>
        <source>Telegram: @%1</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Telegram: @%1</translation>
    </message>
    <message>
        <source>Telegram: trying again</source>
        <translation>Telegram: 再試行中</translation>
    </message>
    <message>
        <source>Telegram runs elsewhere</source>
        <translation>Telegram は他で動作中</translation>
    </message>
    <message>
        <source>Telegram has stopped</source>
        <translation>Telegram は停止</translation>
    </message>
    <message>
        <source>Chats are not served until you switch it on.</source>
        <translation>オンにするまでチャットには応答しません。</translation>
    </message>
    <message>
        <source>With a bot of your own you follow and lead discussions from your phone.</source>
        <translation>自分のボットがあれば、スマートフォンから議論を見守り、進められます。</translation>
    </message>
    <message>
        <source>Asking Telegram who the bot is.</source>
        <translation>ボットの情報を Telegram に問い合わせています。</translation>
    </message>
    <message>
        <source>@%1 serves the paired chats while Moai is open.</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Moai が開いている間、@%1 がペアリング済みのチャットに応答します。</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Moai goes on by itself as soon as it can.</source>
        <translation>Telegram に接続できません。つながりしだい自動で続けます。</translation>
    </message>
    <message>
        <source>Another program has the bot. Moai takes over when that one ends.</source>
        <translation>別のプログラムがボットを使っています。それが終了すると Moai が引き継ぎます。</translation>
    </message>
    <message>
        <source>Look at the token and the server&apos;s address, then switch it on again.</source>
        <translation>トークンとサーバーのアドレスを確認してから、もう一度オンにしてください。</translation>
    </message>
</context>
<context>
    <name>TurnPlace</name>
    <message>
        <source>%1st</source>
        <extracomment>Places in an order; %1 is 1, 21, 31 …</extracomment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>%1 is 2, 22, 32 …</extracomment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>%1 is 3, 23, 33 …</extracomment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>Speaks %1 of %2 in this round.</source>
        <extracomment>%1 is a place such as 2nd, %2 how many speak</extracomment>
        <translation>このラウンドでは%2人中%1に発言します。</translation>
    </message>
    <message>
        <source>It is its turn.</source>
        <translation>今が発言の順番です。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>発言の順番を待っています。</translation>
    </message>
    <message>
        <source>It is the challenger: it argues against the leading view and does not count toward agreement.</source>
        <translation>反論役です。優勢な見解に反論し、合意の判定には数えません。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>発言を送信する（入力欄）</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行する</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>Enter の設定に関係なく送信する</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>議論を削除する（一覧）</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>新しい議論</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>議論を検索する</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>議論の名前を変更する</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <translation>議論をエクスポートする</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>プロジェクトを編集する</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>すべての回答を停止する</translation>
    </message>
    <message>
        <source>Discuss (what is typed, if anything)</source>
        <translation>討論する（入力があればその内容で）</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>ラウンドを1つ追加する</translation>
    </message>
    <message>
        <source>Pause the discussion, or go on</source>
        <translation>議論を一時停止/再開する</translation>
    </message>
    <message>
        <source>Rank the answers</source>
        <translation>回答を順位付けする</translation>
    </message>
    <message>
        <source>Write the conclusion</source>
        <translation>結論を書く</translation>
    </message>
    <message>
        <source>Map the claims</source>
        <translation>主張のマップを作る</translation>
    </message>
    <message>
        <source>Ask participant %1, or not</source>
        <extracomment>%1 is the participant&apos;s place at the table, from 1 on</extracomment>
        <translation>参加者%1に質問する/しない</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>参加者に質問する/しない</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>参加者一覧を編集する</translation>
    </message>
    <message>
        <source>Columns, transcript or map</source>
        <extracomment>Keys Alt+1 to Alt+3</extracomment>
        <translation>列、発言記録、マップの切り替え</translation>
    </message>
    <message>
        <source>To the column on the left</source>
        <translation>左の列へ移動</translation>
    </message>
    <message>
        <source>To the column on the right</source>
        <translation>右の列へ移動</translation>
    </message>
    <message>
        <source>To the earlier round</source>
        <translation>前のラウンドへ移動</translation>
    </message>
    <message>
        <source>To the later round</source>
        <translation>次のラウンドへ移動</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>この列だけ表示/元に戻す</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>列を表示</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>発言記録を表示</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>マップを表示</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>次のペインへ移動</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>前のペインへ移動</translation>
    </message>
    <message>
        <source>Find and do anything (palette)</source>
        <translation>何でも検索・実行（パレット）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Telegram: chats and bot</source>
        <translation>Telegram: チャットとボット</translation>
    </message>
    <message>
        <source>Welcome: connect models and begin</source>
        <extracomment>The first start once more</extracomment>
        <translation>ようこそ: モデルをつないで始める</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのショートカットキーを表示</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>別の Moai がこのデータディレクトリを開いていますが、応答しません。それを閉じてから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>moai::ActionBook</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1 is what it does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moai::AddService</name>
    <message>
        <source>Add a service</source>
        <extracomment>Title over the list of services that can be added</extracomment>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>サービスを検索</translation>
    </message>
    <message>
        <source>Well-known services</source>
        <extracomment>Name of the list of well-known services, for screen readers</extracomment>
        <translation>主なサービス</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>このコンピューターのサーバーを検索</translation>
    </message>
    <message>
        <source>Asks the usual ports of this computer, such as Ollama&apos;s. Nothing beyond it is asked.</source>
        <translation>Ollama など、このコンピューターでよく使われるポートだけを調べます。外部には問い合わせません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the list of services without adding one</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another service…</source>
        <extracomment>A service that is not on the list of well-known ones</extracomment>
        <translation>その他のサービス…</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Heading in the list of services that can be added</extracomment>
        <translation>独自のサービス</translation>
    </message>
    <message>
        <source>Any address that speaks one of the protocols</source>
        <translation>対応プロトコルのいずれかを使う任意のアドレス</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <extracomment>Heading over the model servers that answered</extracomment>
        <translation>このコンピューターで実行中</translation>
    </message>
    <message>
        <source>Set up already as “%1”</source>
        <extracomment>%1 is a service&apos;s name</extracomment>
        <translation>「%1」として設定済み</translation>
    </message>
    <message>
        <source>It wants a key</source>
        <translation>キーが必要</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Headings in the list of services that can be added</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Set up already</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>While this computer&apos;s model servers are looked for</extracomment>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start one, such as Ollama, or give its address.</source>
        <translation>このコンピューターで応答するモデルサーバーはありません。Ollama などを起動するか、アドレスを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>サーバーが%n件見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>再試行できるのは回答だけで、質問は対象外です。</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>@%1 はまだ回答中です。先に停止してから再試行してください。</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>選べるのは回答だけで、質問は選べません。</translation>
    </message>
</context>
<context>
    <name>moai::AppearancePage</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of the appearance: whatever the desktop has</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>High contrast: on</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>High contrast: off</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>Movement on the screen</extracomment>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>After the size of the text: 120 %</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>コントラスト(&amp;O)</translation>
    </message>
    <message>
        <source>High contrast draws every edge and mark stronger.</source>
        <translation>高コントラストでは、縁や印をよりはっきり描きます。</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>文字のサイズ(&amp;T)</translation>
    </message>
    <message>
        <source>Compared with the desktop&apos;s own.</source>
        <translation>デスクトップの文字サイズに対する比率です。</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>Reduced: nothing slides, spins or blinks.</source>
        <translation>控えめ: スライド、回転、点滅をしません。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A page of the settings</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Tell a screen &amp;reader what has been answered</source>
        <translation>回答をスクリーンリーダーに知らせる(&amp;R)</translation>
    </message>
    <message>
        <source>Also what failed, and when a conclusion is there.</source>
        <translation>失敗したときと結論ができたときも知らせます。</translation>
    </message>
</context>
<context>
    <name>moai::Authorities</name>
    <message>
        <source>The certificate file %1 cannot be read. Choose it again in the service&apos;s settings, or take it out there.</source>
        <translation>証明書ファイル %1 を読み取れません。サービスの設定で選び直すか、指定を外してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of certificates. Choose another one in the service&apos;s settings.</source>
        <translation>%1 は証明書のファイルとしては大きすぎます。サービスの設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file in PEM form is needed, with lines that read BEGIN CERTIFICATE.</source>
        <translation>%1 に証明書がありません。BEGIN CERTIFICATE という行を含む PEM 形式のファイルが必要です。</translation>
    </message>
</context>
<context>
    <name>moai::Autostart</name>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>「%1」を削除できません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>In a sandbox Moai cannot start itself. Add it to the programs that your desktop starts, in the desktop&apos;s own settings.</source>
        <translation>サンドボックス内では、Moai は自動的に起動できません。デスクトップの設定で、起動するプログラムに Moai を追加してください。</translation>
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
        <translation>棄権: 順位を読み取れませんでした</translation>
    </message>
    <message>
        <source>abstained: %1</source>
        <translation>棄権: %1</translation>
    </message>
    <message>
        <source>Reason of @%1: %2</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 its reason</extracomment>
        <translation>@%1 の理由: %2</translation>
    </message>
    <message>
        <source>@%1 puts @%2 at place %3</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 another&apos;s, %3 a place such as &quot;1&quot;</extracomment>
        <translation>@%1 は @%2 を%3位としました</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the ballots: why a reviewer ranked so</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>moai::BotDoor</name>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>これはボットのトークンではありません。@BotFather から届いた行全体（数字、コロン、英字）をコピーしてください。</translation>
    </message>
    <message>
        <source>Nobody knows yet who the bot is. Wait until it is connected, then try again.</source>
        <translation>ボットの情報がまだわかりません。接続されるまで待ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>moai::BotForm</name>
    <message>
        <source>The address must begin with https:// or http:// and hold nothing but a server and a path, for example %1.</source>
        <translation>アドレスは https:// または http:// で始め、サーバーとパスだけを書いてください（例: %1）。</translation>
    </message>
    <message>
        <source>Serve groups, too</source>
        <extracomment>Check box: chats with several people may be paired, too</extracomment>
        <translation>グループにも応答</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Headings of what is set about a Telegram bot</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Everybody in a paired group can ask the table, and your services are paid by you. While this is off, groups are not served.</source>
        <translation>ペアリングしたグループでは全員がテーブルに質問でき、サービスの料金はあなたの負担になります。オフの間、グループには応答しません。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Buttons beside the address of the Telegram server: keep it; back to the usual one</extracomment>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, unless you run a Bot API server yourself.</source>
        <translation>Bot API サーバーを自分で運用していなければ、Telegram のものを使います。</translation>
    </message>
    <message>
        <source>Over http:// the token can be read by everybody on the way there.</source>
        <translation>http:// では、途中の経路にいる誰もがトークンを読み取れます。</translation>
    </message>
</context>
<context>
    <name>moai::BotToken</name>
    <message>
        <source>What %1 holds is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>%1 の内容はボットのトークンではありません。@BotFather から届いた行全体（数字、コロン、英字）をコピーしてください。</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>これはボットのトークンではありません。@BotFather から届いた行全体（数字、コロン、英字）をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 You can put the token into the environment variable %2 instead.</source>
        <translation>%1 代わりに環境変数 %2 にトークンを設定できます。</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keyring, which is locked. Unlock it.</source>
        <translation>ボットのトークンはキーリングにありますが、ロックされています。ロックを解除してください。</translation>
    </message>
    <message>
        <source>%1 It held the bot&apos;s token. Start it, or put the token into the environment variable %2.</source>
        <translation>%1 ボットのトークンはそこにあります。起動するか、環境変数 %2 にトークンを設定してください。</translation>
    </message>
</context>
<context>
    <name>moai::Bring</name>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>Notice with an Undo button; %1 is a name</extracomment>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>moai::Budget</name>
    <message>
        <source>Stopped: the project&apos;s hard cap of %1 is reached. What had arrived is kept.</source>
        <translation>停止しました。プロジェクトのハード上限 %1 に達しました。届いた内容は残っています。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>The project has spent %1 and its hard cap is %2: nobody is asked. Raise the cap in the project&apos;s settings, or with `moai project set NAME --hard-cap USD`.</source>
        <translation>このプロジェクトの支出は %1、ハード上限は %2 のため、質問は送られません。プロジェクトの設定か `moai project set NAME --hard-cap USD` で上限を上げてください。</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>moai::Bundle</name>
    <message>
        <source>The file is damaged near byte %1: get it again, complete.</source>
        <translation>ファイルが%1バイト目付近で壊れています。完全なファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>This is no discussion of Moai&apos;s. What can be imported is made by moai export ID --format json.</source>
        <translation>これは Moai の議論ではありません。インポートできるのは moai export ID --format json で作ったファイルです。</translation>
    </message>
    <message>
        <source>The file was made by a newer Moai: import it with that version or a later one.</source>
        <translation>このファイルは新しい版の Moai で作られました。その版以降でインポートしてください。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. discussion.rounds[2].mode</extracomment>
        <translation>ファイルが壊れています。%1 がないか、正しくありません。</translation>
    </message>
    <message>
        <source>It was still being written when the discussion was exported.</source>
        <translation>議論のエクスポート時には、まだ書いている途中でした。</translation>
    </message>
</context>
<context>
    <name>moai::Cassette</name>
    <message>
        <source>Line %1 of the cassette is damaged: it is no JSON object.</source>
        <translation>カセットの%1行目が壊れています。JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This cassette was recorded by a later Moai (%1). Replay it with that version or a newer one.</source>
        <translation>このカセットは新しい版の Moai（%1）で記録されました。その版以降で再生してください。</translation>
    </message>
    <message>
        <source>This is no cassette: record one with moai say --record FILE LINE.</source>
        <translation>これはカセットではありません。moai say --record FILE LINE で記録してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>記録を %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message>
        <source>Certificate file</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Ask whoever runs the service for a new one.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>「%1」の証明書は %2 に期限切れになりました。サービスの運営者に新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>“%1”, valid until %2.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>「%1」、%2 まで有効。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>証明書%n件。最初に期限切れになるのは「%1」（%2）です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ChatBook</name>
    <message>
        <source>a chat that is not paired any more</source>
        <translation>ペアリングが解除されたチャット</translation>
    </message>
    <message>
        <source>This chat is not paired any more.</source>
        <translation>このチャットのペアリングは解除されています。</translation>
    </message>
</context>
<context>
    <name>moai::ChatCard</name>
    <message>
        <source>Mirror the desk</source>
        <extracomment>Check box of a Telegram chat</extracomment>
        <translation>デスクトップの発言を転送</translation>
    </message>
    <message>
        <source>What is said in the window and on the terminal appears in the chat</source>
        <translation>ウィンドウと端末での発言がチャットに表示されます</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Buttons of a Telegram chat: end its pairing; do not let it in; let it in</extracomment>
        <translation>ペアリングを解除</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <extracomment>Names of a Telegram chat&apos;s controls, for screen readers; %1 is the chat</extracomment>
        <translation>%1 のプロジェクト</translation>
    </message>
    <message>
        <source>Mirror the desk in %1</source>
        <translation>デスクトップの発言を %1 に転送</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 のペアリングを解除</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 を拒否</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>The group with all its topics is served no more, until it is paired again.</source>
        <translation>再びペアリングするまで、このグループとそのすべてのトピックには応答しません。</translation>
    </message>
    <message>
        <source>This chat is served no more, until it is paired again.</source>
        <translation>再びペアリングするまで、このチャットには応答しません。</translation>
    </message>
</context>
<context>
    <name>moai::ChatPresses</name>
    <message>
        <source>The discussion has gone on.</source>
        <translation>議論は先に進んでいます。</translation>
    </message>
    <message>
        <source>That was answered before.</source>
        <translation>すでに回答済みです。</translation>
    </message>
</context>
<context>
    <name>moai::ChatWords</name>
    <message>
        <source>none yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>waits for a yes at the desk</source>
        <translation>デスクトップでの許可待ち</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>ペアリング済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>This is a private Moai bot.</source>
        <translation>これは非公開の Moai ボットです。</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>あなたの番号は %1 です。</translation>
    </message>
    <message>
        <source>This chat&apos;s number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>このチャットの番号は %1 です。</translation>
    </message>
    <message>
        <source>Confirm on the desktop: Moai shows this chat there and asks whether to let it in.</source>
        <translation>デスクトップで許可してください。Moai にこのチャットが表示され、受け入れるかどうかを尋ねます。</translation>
    </message>
    <message>
        <source>This chat is paired with Moai. Project: %1.</source>
        <translation>このチャットは Moai とペアリングされています。プロジェクト: %1。</translation>
    </message>
    <message>
        <source>Whatever you write here goes to the whole table, and every answer comes here. `/help` lists the commands, `/projects` chooses another project, `/new` starts a new discussion.</source>
        <translation>ここに書いたことはテーブル全員に届き、すべての回答がここに届きます。`/help` はコマンドの一覧、`/projects` はプロジェクトの切り替え、`/new` は新しい議論です。</translation>
    </message>
    <message>
        <source>Your number: `%1`</source>
        <translation>あなたの番号: `%1`</translation>
    </message>
    <message>
        <source>This chat: `%1`</source>
        <translation>このチャット: `%1`</translation>
    </message>
    <message>
        <source>This topic: `%1`</source>
        <translation>このトピック: `%1`</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Moai reads text here. Voice messages, pictures and files are not read: please write, or paste the text.</source>
        <translation>Moai がここで読むのはテキストだけです。音声メッセージ、画像、ファイルは読みません。文章で書くか、テキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` offers the projects to choose from.</source>
        <translation>Telegram ではこれも使えます: `/whoami` はこのチャットの番号を表示し、`/projects` は選べるプロジェクトを示します。</translation>
    </message>
    <message>
        <source>This chat talks in the project %1 now.</source>
        <translation>このチャットのプロジェクトは %1 になりました。</translation>
    </message>
    <message>
        <source>There is no project yet: `/project new NAME` makes one, or just ask something.</source>
        <translation>プロジェクトはまだありません。`/project new NAME` で作るか、そのまま質問してください。</translation>
    </message>
    <message>
        <source>Project: %1. Which one is this chat to talk in?</source>
        <translation>プロジェクト: %1。このチャットではどれを使いますか？</translation>
    </message>
    <message>
        <source>Not all of them are here: `/project use NAME` takes any.</source>
        <translation>ここにないものもあります。`/project use NAME` でどれでも選べます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>moai::ChatsPane</name>
    <message>
        <source>No chat is paired yet. Pair one, and what is said at the table appears on your phone; what you write there is said at the table.</source>
        <translation>ペアリングしたチャットはまだありません。ペアリングすると、テーブルでの発言がスマートフォンに届き、そこで書いたことがテーブルでの発言になります。</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 が壊れています（%2）。別の場所に移し、%3 にある最新のコピーと置き換えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%1 に、どこにも属さないデータが%n行あります</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>%1 にはまだデータベースがありません。最初に使うときに Moai が作ります。</translation>
    </message>
</context>
<context>
    <name>moai::ClaimPane</name>
    <message>
        <source>Show in the answer</source>
        <extracomment>Button: open the answer in which a quote stands, and mark it there</extracomment>
        <translation>回答内で表示</translation>
    </message>
    <message>
        <source>@%1 is silent on it</source>
        <extracomment>Who holds what of a claim; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a round&apos;s number</extracomment>
        <translation>@%1 は言及していません</translation>
    </message>
    <message>
        <source>@%1 %2 · round %3</source>
        <translation>@%1: %2 · ラウンド%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Unverified: these words do not stand in the answer.</source>
        <extracomment>Below a quote that the answer does not hold</extracomment>
        <translation>未確認: この言葉は回答の中にありません。</translation>
    </message>
    <message>
        <source>No words were quoted for it.</source>
        <translation>引用された言葉はありません。</translation>
    </message>
    <message>
        <source>→ round %1: %2</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>→ ラウンド%1: %2</translation>
    </message>
    <message>
        <source>%1 – without naming the argument that did it (conformity)</source>
        <translation>%1 – そうなった論拠を挙げていません（同調）</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1、理由: %2</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsItemModel</name>
    <message>
        <source>@%1 %2: %3</source>
        <extracomment>A cell of the map; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a statement</extracomment>
        <translation>@%1（%2）: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a quote</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” – not found in its answer</source>
        <translation>「%1」 – 回答の中に見つかりません</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2” without naming an argument</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>ラウンド%1で、論拠を挙げずに「%2」へ変わりました</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2”: %3</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance, %3 the argument</extracomment>
        <translation>ラウンド%1で「%2」へ変わりました: %3</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsTable</name>
    <message>
        <source>Claims and who holds them</source>
        <extracomment>Name of the grid of claims and participants, for screen readers</extracomment>
        <translation>主張と各参加者の立場</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>テーマの色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>One of the theme&apos;s colours, by its number</extracomment>
        <translation>色%1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>その他…</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>反論役</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>%1 に再質問</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>%1 の回答を Markdown でコピー</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Button of a column: show what this participant was sent</extracomment>
        <translation>%1 に見えた内容</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>%1 の回答を選ぶ</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s state; %1 is a handle, %2 e.g. &quot;writing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit</source>
        <extracomment>Of the talk so far; the model&apos;s context was too small for all of it</extracomment>
        <translation>
            <numerusform>%n件の文章が入りきりませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>すべての列を表示</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>この列だけを表示</translation>
    </message>
</context>
<context>
    <name>moai::ColumnRow</name>
    <message>
        <source>Answers</source>
        <extracomment>Name of the row of answers, for screen readers</extracomment>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>moai::Command</name>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation>テキストが長すぎます。%1文字ありますが、送れるのは%2文字までです。</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>これはテキストではありません（ゼロバイトを含みます）。言葉を送ってください。</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>/%1 というコマンドはありません。/%2 のことですか？ スラッシュで始まるテキストを送るには、スラッシュを2つ付けてください。</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>まだ誰も席に着いていません</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>いるのは %1 です</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2.</source>
        <translation>%1 という参加者はいません。%2。</translation>
    </message>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>このように書いてください: /%1 %2</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名前は%1文字までです。</translation>
    </message>
    <message>
        <source>A discussion has 1 to %1 rounds, not %2. If the number begins your text, put the rounds before it: /%3 %4 %2 …</source>
        <translation>議論のラウンド数は1〜%1です。%2にはできません。数字が本文の先頭なら、その前にラウンド数を書いてください: /%3 %4 %2 …</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>質問がありません。質問を書くか、/help で書き方をご覧ください。</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>%1 という参加者はいません。%2。@ で始まるテキストを送るには、前に /open を付けてください。</translation>
    </message>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>探す言葉を書いてください。例: /search 青い空</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>データベース、設定、キーをこのディレクトリに分けて置きます。</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>一覧や回答を JSON で出力します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>使い方:
</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
すべての書式に共通のオプション:
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>書式を説明します。バージョンを表示します。</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
終了ステータス: 0 全員が回答、1 一部が回答せず、2 使い方の誤り、3 誰も回答せず、4 データベースを使用不可。
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>続きが必要です。使えるもの: %1。</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>「%1」というコマンドは moai にありません。使えるもの: %2。moai --help をご覧ください。</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>使い方: %1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>moai %1 --help をご覧ください。</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>moai --help をご覧ください。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Begin a new discussion.</source>
        <translation>新しい議論を始めます。</translation>
    </message>
    <message>
        <source>Open the quick question, for a key of the desktop.</source>
        <translation>クイック質問を開きます。デスクトップのキーへの割り当て用です。</translation>
    </message>
    <message>
        <source>Open the practice table.</source>
        <translation>練習テーブルを開きます。</translation>
    </message>
    <message>
        <source>Wait in the tray, without a window.</source>
        <translation>ウィンドウを表示せず、トレイで待機します。</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first), a moai: link, an exported discussion.</source>
        <translation>ウィンドウ（二重に起動すると先のウィンドウを前面に出します）、moai: リンク、エクスポートした議論を開きます。</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>全員に一斉に質問し、それぞれが独立に答える</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>全員が N ラウンド、順番に答える</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>進行中の議論にラウンドを追加する</translation>
    </message>
    <message>
        <source>Lets the one speaking end, and no other begin</source>
        <translation>発言中の参加者で区切り、次を始めない</translation>
    </message>
    <message>
        <source>Goes on at the turn where the discussion paused or broke off</source>
        <translation>一時停止または中断した順番から再開する</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>議長に結論を書かせる</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>直近の回答を、全員が名前を伏せて順位付けする</translation>
    </message>
    <message>
        <source>Maps what is claimed and who holds what of it</source>
        <translation>主張と各参加者の立場をマップにする</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>前のラウンドで失敗、停止、または指名した参加者に再質問する</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>全員または1人を停止する（届いた分は残る）</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>新しい議論を始める</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>プロジェクトを一覧表示する</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>プロジェクトを作成、選択、改名、削除する</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>テーブルの参加者を表示、変更する</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>現在の場所と実行中のものを示す</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>この議論にかかった料金を示す</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>すべての議論を検索する</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>議論をファイルに出力する</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>コマンドを一覧表示、または1つを説明する</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>入力欄の使い方</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>Enter で送信</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>送信（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>見込みは約%1です。</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>すべての回答を停止</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>質問またはコマンド</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>全員に質問、または / でコマンドを入力。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Enter で送信、Shift+Enter で改行。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Ctrl+Enter で送信。</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionCard</name>
    <message>
        <source>Conclusion</source>
        <extracomment>Name of the text with the conclusion, for screen readers</extracomment>
        <translation>結論</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>Titles of a conclusion&apos;s lists</extracomment>
        <translation>争点</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>少数意見</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合意点</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <extracomment>Title of the list of points that only one participant made</extracomment>
        <translation>単独の指摘</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Absent – not in agreement</source>
        <extracomment>Title of the list of participants that had no answer</extracomment>
        <translation>不参加 – 合意に含めません</translation>
    </message>
    <message>
        <source>The conclusion appears here as it is written.</source>
        <extracomment>Stands where a conclusion will appear</extracomment>
        <translation>結論は書かれるそばからここに表示されます。</translation>
    </message>
    <message>
        <source>Conclusion of %1</source>
        <extracomment>Name of a conclusion&apos;s card; %1 is a handle such as @gpt</extracomment>
        <translation>%1 の結論</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Who wrote a conclusion; %1 is a handle, %2 a model</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <translation>%1 に見えた内容</translation>
    </message>
    <message>
        <source>Ask the chair %1 again</source>
        <translation>議長 %1 に再質問</translation>
    </message>
    <message>
        <source>Copy the conclusion as Markdown</source>
        <translation>結論を Markdown でコピー</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>確信度: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button under a conclusion that failed</extracomment>
        <translation>再質問</translation>
    </message>
    <message>
        <source>• %1 – disputed by %2</source>
        <extracomment>A dispute; %1 is a statement, %2 the handles of those who dispute it</extracomment>
        <translation>• %1 – 反対: %2</translation>
    </message>
    <message>
        <source>Dropped dissent: the conclusion leaves out what is disputed.</source>
        <translation>漏れた異論: 結論が、反対のある点に触れていません。</translation>
    </message>
    <message>
        <source>Ask the chair again</source>
        <translation>議長に再質問</translation>
    </message>
    <message>
        <source>The chair judges itself: an answer of @%1 is among those that it weighs.</source>
        <translation>議長が自分を評価しています。比べる回答に @%1 のものが含まれます。</translation>
    </message>
    <message>
        <source>Heard: @%1</source>
        <translation>意見を聞いた相手: @%1</translation>
    </message>
    <message>
        <source>Checked against the claims that the participants dispute.</source>
        <translation>参加者が反対している主張と照合済みです。</translation>
    </message>
    <message>
        <source>Not checked for dropped dissent: there are no claims to check it against.</source>
        <translation>漏れた異論は確認していません。照合する主張がありません。</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionPage</name>
    <message>
        <source>Conclusions</source>
        <extracomment>Name of the tabs that choose one of several conclusions</extracomment>
        <translation>結論</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Switch: all conclusions at once, next to each other</extracomment>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Round %1 · @%2</source>
        <extracomment>A tab; %1 is a round&apos;s number, %2 the handle of the chair</extracomment>
        <translation>ラウンド%1 · @%2</translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message>
        <source>Connect your models</source>
        <translation>モデルをつなぐ</translation>
    </message>
    <message>
        <source>Use model servers on this computer, cloud services with a key of yours, or both. Keys go to the system&apos;s keyring, nowhere else.</source>
        <translation>このコンピューターのモデルサーバー、自分のキーで使うクラウドサービス、またはその両方を使えます。キーの保存先はシステムのキーリングだけです。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>With a key or an address</source>
        <translation>キーまたはアドレスを使う</translation>
    </message>
    <message>
        <source>Another one, that speaks like OpenAI</source>
        <extracomment>A service that is none of the well-known ones</extracomment>
        <translation>その他（OpenAI 互換）</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>✓ %1 is set up</source>
        <extracomment>A service that is set up; %1 its name, %2 what its test said</extracomment>
        <translation>✓ %1 は設定済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <extracomment>While the usual ports of model servers are asked</extracomment>
        <translation>モデルサーバーを検索中…</translation>
    </message>
    <message>
        <source>%1 wants a key: set it up below</source>
        <extracomment>A model server on this computer; %1 its name</extracomment>
        <translation>%1 にはキーが必要です。下で設定してください</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1、モデル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).</source>
        <translation>よく使われるポート（Ollama、LM Studio、llama.cpp など）に応答はありません。</translation>
    </message>
    <message>
        <source>Tick those that Moai may use.</source>
        <translation>Moai で使うものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <extracomment>Button: keeps the service and asks it for its models</extracomment>
        <translation>テストして追加(&amp;T)</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>正常、モデル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work yet</source>
        <translation>まだ使えません</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>%1 は新しい版の Moai で作られています（スキーマ %2、この版が扱えるのは %3）。Moai を更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Qt の SQLite ドライバーがありません。パッケージ libqt6sql6-sqlite をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>moai::ConsentStrip</name>
    <message>
        <source>Go ahead</source>
        <extracomment>Buttons below a question about an expensive line</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The line stays in the composer (Esc)</source>
        <translation>発言は入力欄に残ります（Esc）</translation>
    </message>
</context>
<context>
    <name>moai::CostNotice</name>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1、不明 %2件</translation>
    </message>
    <message>
        <source>**Discussion**</source>
        <translation>**議論**</translation>
    </message>
    <message>
        <source>Round %1 (%2)</source>
        <translation>ラウンド%1（%2）</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>ソフト上限 %1</translation>
    </message>
    <message>
        <source>hard cap %1</source>
        <translation>ハード上限 %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>不明（%1件）</translation>
    </message>
    <message>
        <source>Project **%1**: %2 (%3)</source>
        <translation>プロジェクト **%1**: %2（%3）</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>まだ何も質問していません。</translation>
    </message>
    <message>
        <source>This takes %1 to %2. The project has spent %3, and its soft cap is %4.</source>
        <translation>料金は %1〜%2 の見込みです。プロジェクトの支出は %3、ソフト上限は %4 です。</translation>
    </message>
    <message>
        <source>%1 of %2 calls have no known price.</source>
        <translation>%2件中%1件のリクエストは価格が不明です。</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>続けますか？</translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message>
        <source>%1 of %2 have answered</source>
        <extracomment>Everyone answers at once; %1 of %2 participants have answered</extracomment>
        <translation>%2人中%1人が回答済み</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a discussion in rounds</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The turn under way is the last until you go on</source>
        <translation>再開するまで、今の発言が最後になります</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>次のラウンド</translation>
    </message>
    <message>
        <source>One more round of the discussion</source>
        <translation>議論のラウンドを追加</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>The chair writes what the discussion led to</source>
        <translation>議論の成果を議長がまとめます</translation>
    </message>
    <message>
        <source>Heard: “%1” opens the next round.</source>
        <extracomment>What the person said while a discussion runs; %1 are those words</extracomment>
        <translation>受け付けました。「%1」から次のラウンドを始めます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Buttons of a discussion in rounds: it broke off when Moai was closed</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>再開しない</translation>
    </message>
    <message>
        <source>What was said stays; no further round follows</source>
        <translation>発言は残ります。以降のラウンドはありません</translation>
    </message>
    <message>
        <source>Stops the discussion; what was said stays</source>
        <translation>議論を停止します。発言は残ります</translation>
    </message>
    <message>
        <source>Pausing · %1</source>
        <extracomment>%1 is e.g. &quot;Round 2 of 3&quot;</extracomment>
        <translation>まもなく一時停止 · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>一時停止中 · %1</translation>
    </message>
    <message>
        <source>This discussion broke off</source>
        <extracomment>Moai was closed in the middle of a discussion</extracomment>
        <translation>この議論は中断しました</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>議論は終わりました</translation>
    </message>
    <message>
        <source>after round %1.</source>
        <translation>ラウンド%1の後です。</translation>
    </message>
    <message>
        <source>in round %1, before %2.</source>
        <extracomment>Where a discussion broke off; %1 a round&apos;s number, %2 a handle</extracomment>
        <translation>ラウンド%1、%2 の前です。</translation>
    </message>
    <message>
        <source>after the turn of %1</source>
        <translation>%1 の発言の後</translation>
    </message>
    <message>
        <source>%1 would be next</source>
        <translation>次は %1 の番です</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>残り%nラウンド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks, %2 of %3</source>
        <extracomment>Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak</extracomment>
        <translation>%1 が発言中（%3人中%2）</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>フォルダー %1 を作れません。親が書き込み可能なフォルダーか確認するか、--data-dir で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>%1 を作れません（%2）。フォルダーに書き込めるか、ディスクに空きがあるかを確認するか、--data-dir で別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>「chunks」は base64 テキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>チャンクが正しい base64 ではありません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>「%1」はデコードできません。使えるのは sse、ndjson、openai、openai-responses、anthropic、gemini、ollama です。</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>この行は JSON ではありません。</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>この行は JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>moai::Desktop</name>
    <message>
        <source>Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; the settings say whether closing the window quits.</source>
        <translation>Moai はトレイで動き続け、回答を受け取ります。終了するにはトレイか Ctrl+Q を使います。ウィンドウを閉じたときに終了するかどうかは設定で選べます。</translation>
    </message>
    <message>
        <source>Moai is still here</source>
        <translation>Moai は動作中です</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>moai::DesktopPage</name>
    <message>
        <source>&amp;Closing the window leaves Moai in the tray</source>
        <translation>ウィンドウを閉じても Moai をトレイに残す(&amp;C)</translation>
    </message>
    <message>
        <source>Answers go on arriving. Where there is no tray, closing quits.</source>
        <translation>回答は引き続き届きます。トレイがない場合は、閉じると終了します。</translation>
    </message>
    <message>
        <source>Start in the &amp;tray, without the window</source>
        <translation>ウィンドウを表示せずトレイで起動する(&amp;T)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Moai then waits in the tray.</source>
        <translation>Moai はトレイで待機します。</translation>
    </message>
    <message>
        <source>Notify when a &amp;round has ended</source>
        <translation>ラウンドの終了を通知する(&amp;R)</translation>
    </message>
    <message>
        <source>Only while you are not looking at it.</source>
        <translation>その議論を見ていないときだけ通知します。</translation>
    </message>
    <message>
        <source>Notify when an answer &amp;fails</source>
        <translation>回答の失敗を通知する(&amp;F)</translation>
    </message>
    <message>
        <source>Notify of conclusions, ran&amp;kings and maps of claims</source>
        <translation>結論、順位付け、主張のマップを通知する(&amp;K)</translation>
    </message>
    <message>
        <source>Notify of &amp;questions from Telegram, and of chats that ask to be let in</source>
        <translation>Telegram からの質問とチャットの許可の依頼を通知する(&amp;Q)</translation>
    </message>
    <message>
        <source>Show &amp;words of questions and answers in them</source>
        <translation>通知に質問と回答の文面を表示する(&amp;W)</translation>
    </message>
    <message>
        <source>Else they only say that something is there.</source>
        <translation>オフにすると、届いたことだけを知らせます。</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>音を鳴らす(&amp;S)</translation>
    </message>
    <message>
        <source>Send a t&amp;est notification</source>
        <translation>テスト通知を送る(&amp;E)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>お試し</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has taken it.</source>
        <translation>デスクトップの通知サービスが受け付けました。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Moai uses the tray&apos;s balloons where there are any.</source>
        <translation>このデスクトップでは通知サービスが応答しません。可能ならトレイのバルーンで通知します。</translation>
    </message>
    <message>
        <source>Keys of the quick question</source>
        <translation>クイック質問のキー</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>In the field that takes keys, while there are none</extracomment>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーを解除(&amp;N)</translation>
    </message>
    <message>
        <source>Quick question &amp;from everywhere</source>
        <translation>どこからでもクイック質問(&amp;F)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>A notification from Moai</source>
        <translation>Moai からの通知</translation>
    </message>
    <message>
        <source>This is how it looks when answers are there.</source>
        <translation>回答が届くと、このように表示されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>A page of the settings: tray, notifications, keys that hold everywhere</extracomment>
        <translation>デスクトップ</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>このアドレスからの応答はモデルの一覧ではありません。サービスの URL と種類を確認してください。</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>Gemini が質問をブロックしました（%1）。言い換えてください。</translation>
    </message>
</context>
<context>
    <name>moai::DiscussDesk</name>
    <message>
        <source>There is nothing to discuss yet: /discuss TEXT.</source>
        <translation>討論の対象がまだありません: /discuss TEXT。</translation>
    </message>
    <message>
        <source>%1 rounds with %2 at the table are up to %3 answers. Begin?</source>
        <translation>テーブルに%2人いるため、%1ラウンドで最大%3件の回答になります。始めますか？</translation>
    </message>
    <message>
        <source>The discussion is under way: /next adds a round, /stop ends it.</source>
        <translation>議論は進行中です。/next でラウンドを追加、/stop で終了します。</translation>
    </message>
    <message>
        <source>One more round will follow.</source>
        <translation>ラウンドをもう1つ追加します。</translation>
    </message>
    <message>
        <source>No discussion is under way.</source>
        <translation>進行中の議論はありません。</translation>
    </message>
    <message>
        <source>The discussion is paused: /resume goes on.</source>
        <translation>議論は一時停止中です。/resume で再開します。</translation>
    </message>
    <message>
        <source>Whoever speaks may end; then it pauses. /resume goes on.</source>
        <translation>発言中の参加者が終わりしだい一時停止します。/resume で再開します。</translation>
    </message>
    <message>
        <source>Paused. /resume goes on.</source>
        <translation>一時停止しました。/resume で再開します。</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion: pause it there.</source>
        <translation>この議論は Moai の別のウィンドウか端末が進めています。そちらで一時停止してください。</translation>
    </message>
    <message>
        <source>There is nothing to go on with: /discuss TEXT begins a discussion.</source>
        <translation>再開するものがありません。/discuss TEXT で議論を始めます。</translation>
    </message>
    <message>
        <source>The discussion is under way.</source>
        <translation>議論は進行中です。</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion.</source>
        <translation>この議論は Moai の別のウィンドウか端末が進めています。</translation>
    </message>
    <message>
        <source>Nothing broke off or was paused: /next asks for one more round.</source>
        <translation>中断や一時停止はありません。/next でラウンドを追加します。</translation>
    </message>
    <message>
        <source>A discussion is under way: this opens its next round.</source>
        <translation>議論が進行中です。この発言から次のラウンドを始めます。</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>新しいタイトル</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>議論のタイトル</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>この参加者たちは台本どおりに答えます。このコンピューター上で動き、キーは不要で、知識はありません。</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>参加者…</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>テーブルに着く参加者を選ぶ</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <extracomment>Switch in the menu of who sees what</extracomment>
        <translation>匿名テーブル</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>他の参加者を名前ではなく Seat A、B、… と表示します。</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>新しい議論</translation>
    </message>
    <message>
        <source>%1, anonymous</source>
        <extracomment>A policy, and that peers are shown without names; %1 is e.g. &quot;Shared table&quot;</extracomment>
        <translation>%1、匿名</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>見える範囲: %1</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>支出: %1</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>議論</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>議論 %1 はないか、削除されました。`moai discussion list` で一覧を表示します。</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>moai::Dissent</name>
    <message>
        <source>Your last conclusion left out disputes. Tell of each of them, or of why it no longer stands:</source>
        <translation>前回の結論では反対意見が漏れていました。それぞれについて述べるか、もう当てはまらない理由を示してください:</translation>
    </message>
    <message>
        <source>%1 (disputed by %2)</source>
        <extracomment>%1: a claim, %2: who disputes it</extracomment>
        <translation>%1（反対: %2）</translation>
    </message>
</context>
<context>
    <name>moai::DoorMark</name>
    <message>
        <source>from Telegram</source>
        <extracomment>Mark of a question that was asked in a Telegram chat</extracomment>
        <translation>Telegram から</translation>
    </message>
    <message>
        <source>From Telegram: %1</source>
        <extracomment>%1 is the name of a Telegram chat</extracomment>
        <translation>Telegram から: %1</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>空はなぜ青いのですか？</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>最初に学ぶなら Python と C++ のどちらがよいですか？ 論じてください。</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>3人で過ごす、雨の週末のリスボン旅行を計画してください。</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>上の3人は練習用の参加者です。台本どおりに答え、このコンピューター上で動き、キーは不要です。本物のモデルはいつでも席に着けられます。</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>自分のモデルを接続…</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>一度の質問に、すべてのモデルが並んで答えます。</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>何を質問しますか？</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>Moai は複数の言語モデルを1つのテーブルに着け、その発言を残します。</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>このテーブルにはまだ誰もいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>「%1」の参加者%n人が同時に回答します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Errands</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be imported.</source>
        <translation>「%1」はインポートできるファイルではありません。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <extracomment>%1 a discussion&apos;s title</extracomment>
        <translation>「%1」をインポートしました。</translation>
    </message>
    <message>
        <source>“%1” was here already. Nothing was changed.</source>
        <translation>「%1」はすでにあります。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” was deleted here; it is back.</source>
        <translation>「%1」はここで削除されていましたが、元に戻しました。</translation>
    </message>
</context>
<context>
    <name>moai::EstimateLine</name>
    <message>
        <source>About %1</source>
        <extracomment>What a line is likely to take; %1 is e.g. &quot;6 calls · … · $0.01&quot;</extracomment>
        <translation>約%1</translation>
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
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Bundle for another Moai (*.json)</source>
        <translation>別の Moai 用のバンドル (*.json)</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <extracomment>Title of the dialog that saves a discussion</extracomment>
        <translation>議論をエクスポート</translation>
    </message>
</context>
<context>
    <name>moai::ExportFile</name>
    <message>
        <source>A file needs a name.</source>
        <translation>ファイル名が必要です。</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first.</source>
        <translation>フォルダー「%1」がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 に再質問</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>回答は完了する前に途切れました。</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · %2後に再試行</translation>
    </message>
</context>
<context>
    <name>moai::FindingsDocument</name>
    <message>
        <source>Unparsed: this could not be read as what was asked for.</source>
        <translation>解析不可: 求められた形式として読み取れませんでした。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>%1 %2 it in round %3</source>
        <extracomment>%1 participant, %2 a stance such as &quot;disputes&quot;, %3 round number</extracomment>
        <translation>%1 はラウンド%3で%2</translation>
    </message>
    <message>
        <source>unverified quote</source>
        <translation>未確認の引用</translation>
    </message>
    <message>
        <source>the answer is not part of this discussion</source>
        <translation>この回答は議論に含まれていません</translation>
    </message>
    <message>
        <source>%1 moved in round %3: now %2</source>
        <extracomment>%1 participant, %2 the stance it came to, %3 round number</extracomment>
        <translation>%1 がラウンド%3で立場を変更: 現在は%2</translation>
    </message>
    <message>
        <source>conformity: no argument named</source>
        <translation>同調: 論拠なし</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>disputed by %1</source>
        <translation>反対: %1</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>Judges itself</source>
        <translation>自身の評価を含む</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り方</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>意見を聞いた相手</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Checked against the claims</source>
        <translation>主張と照合</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>見解</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>立場の変更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>同調</translation>
    </message>
    <message>
        <source>it moved without naming an argument</source>
        <translation>論拠を挙げずに立場を変更</translation>
    </message>
    <message>
        <source>Abstained.</source>
        <translation>棄権しました。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>主張%1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合意点</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>争点</translation>
    </message>
    <message>
        <source>Unique insights</source>
        <translation>単独の指摘</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>異論</translation>
    </message>
    <message>
        <source>Dropped dissent</source>
        <translation>漏れた異論</translation>
    </message>
</context>
<context>
    <name>moai::FlagRow</name>
    <message>
        <source>Ask again</source>
        <extracomment>Button of a warning until it is told what it does</extracomment>
        <translation>再質問</translation>
    </message>
</context>
<context>
    <name>moai::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send with</source>
        <translation>送信キー(&amp;S)</translation>
    </message>
    <message>
        <source>The other one breaks the line.</source>
        <translation>もう一方のキーで改行します。</translation>
    </message>
    <message>
        <source>Sta&amp;rt with</source>
        <translation>起動時の表示(&amp;R)</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Discussions, settings and the log. Keys are in the system&apos;s keychain.</source>
        <translation>議論、設定、ログの保存先です。キーはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>the discussion that was open last</source>
        <extracomment>What Moai shows when it is started</extracomment>
        <translation>最後に開いていた議論</translation>
    </message>
    <message>
        <source>a new discussion</source>
        <translation>新しい議論</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>このデスクトップにはフォルダーを表示するプログラムがありません。フォルダーは %1 です。</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the settings</extracomment>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>moai::GlobalShortcut</name>
    <message>
        <source>No keys are chosen. Click into the field and press some.</source>
        <translation>キーが選ばれていません。欄をクリックしてキーを押してください。</translation>
    </message>
    <message>
        <source>%1 opens the quick question from every program.</source>
        <extracomment>%1 keys, e.g. &quot;Ctrl+Alt+M&quot;</extracomment>
        <translation>%1 で、どのプログラムからでもクイック質問を開けます。</translation>
    </message>
    <message>
        <source>Another program has %1 already. Choose other keys.</source>
        <translation>%1 は別のプログラムが使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be used for this: take a key together with Ctrl, Alt or the logo key, or a function key.</source>
        <translation>%1 は使えません。Ctrl、Alt、ロゴキーのいずれかと組み合わせたキーか、ファンクションキーを選んでください。</translation>
    </message>
    <message>
        <source>This desktop hands out no such keys to programs. In its own keyboard settings you can bind any keys to the command moai --ask.</source>
        <translation>このデスクトップでは、プログラムにこのようなキーを割り当てられません。デスクトップのキーボード設定で、コマンド moai --ask に好きなキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Ask Moai a quick question</source>
        <extracomment>What keys do, in the desktop&apos;s list of them</extracomment>
        <translation>Moai にすばやく質問する</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>デスクトップにこのキーを申請しています。</translation>
    </message>
    <message>
        <source>The desktop did not hand these keys out. Choose others, or bind keys of your own to the command moai --ask in its keyboard settings.</source>
        <translation>デスクトップはこのキーを割り当てませんでした。別のキーを選ぶか、デスクトップのキーボード設定で好きなキーをコマンド moai --ask に割り当ててください。</translation>
    </message>
    <message>
        <source>The desktop opens the quick question by this: %1.</source>
        <extracomment>%1 is what the desktop calls the keys, e.g. &quot;Press Ctrl+Alt+M&quot;</extracomment>
        <translation>デスクトップは次の操作でクイック質問を開きます: %1。</translation>
    </message>
</context>
<context>
    <name>moai::GreetStep</name>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>質問は一度だけ。すべてのモデルの回答が並びます。</translation>
    </message>
    <message>
        <source>Then let them read each other, argue in rounds, and hand you one conclusion that says what they agree on, what they dispute and who dissents.</source>
        <translation>続いてモデルが互いの回答を読み、ラウンドを重ねて論じ合い、合意点、争点、異論を示す1つの結論をまとめます。</translation>
    </message>
    <message>
        <source>&amp;Connect your models</source>
        <translation>モデルをつなぐ(&amp;C)</translation>
    </message>
    <message>
        <source>Servers on this computer, or a cloud service with your key: three short steps, and each can be skipped.</source>
        <translation>このコンピューターのサーバーや、キーを使うクラウドサービスをつなぎます。短い3ステップで、どれも飛ばせます。</translation>
    </message>
    <message>
        <source>&amp;Try the practice table</source>
        <translation>練習テーブルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Three scripted participants, on this computer: no key, no network, no cost. They stay there for when you want to try something out.</source>
        <translation>台本どおりに答える3人の参加者が、このコンピューター上で動きます。キーもネットワークも費用も不要です。何かを試したいときのために、いつでも残してあります。</translation>
    </message>
</context>
<context>
    <name>moai::HeaderTable</name>
    <message>
        <source>Headers</source>
        <extracomment>Name of the table of a service&apos;s HTTP headers, for screen readers</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Columns of the table of HTTP headers</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>Buttons under the table of HTTP headers</extracomment>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>ヘッダーを削除</translation>
    </message>
</context>
<context>
    <name>moai::HealthHead</name>
    <message>
        <source>Another program gets this bot&apos;s messages by a webhook, and gets them no more when it is removed. Chats are served here then.</source>
        <translation>このボットのメッセージは Webhook 経由で別のプログラムに届いています。削除するとそちらには届かなくなり、ここでチャットに応答します。</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Webhook を削除</translation>
    </message>
    <message>
        <source>Serve chats</source>
        <extracomment>Check box: whether the bot runs while the window is open</extracomment>
        <translation>チャットに応答</translation>
    </message>
    <message>
        <source>Run the bot while Moai is open</source>
        <translation>Moai が開いている間ボットを動かす</translation>
    </message>
    <message>
        <source>Remove the webhook…</source>
        <extracomment>Button; a webhook is an address that Telegram sends a bot&apos;s messages to</extracomment>
        <translation>Webhook を削除…</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>練習用の参加者で Moai を試す</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>停止しました。「再試行」でもう一度質問します。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>%1待つよう求められています。</translation>
    </message>
</context>
<context>
    <name>moai::ImportFile</name>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>「%1」は長すぎます。上限は%2です。</translation>
    </message>
</context>
<context>
    <name>moai::ImportText</name>
    <message>
        <source>Messages of this file are part of another discussion here: it was changed by hand.</source>
        <translation>このファイルのメッセージは、ここにある別の議論のものです。手作業で変更されています。</translation>
    </message>
</context>
<context>
    <name>moai::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>moai::JudgeDesk</name>
    <message>
        <source>The discussion is still under way: wait until it is over, or /pause or /stop it first.</source>
        <translation>議論はまだ進行中です。終わるのを待つか、先に /pause または /stop してください。</translation>
    </message>
</context>
<context>
    <name>moai::JudgePlan</name>
    <message>
        <source>Nobody here is called @%1: there are %2.</source>
        <translation>@%1 という参加者はいません。いるのは %2 です。</translation>
    </message>
    <message>
        <source>The project&apos;s chair @%1 does not sit here any more: name another one, e.g. /consensus @handle, or choose one in the project&apos;s settings.</source>
        <translation>プロジェクトの議長 @%1 はもうここにいません。/consensus @handle のように別の参加者を指名するか、プロジェクトの設定で選んでください。</translation>
    </message>
    <message>
        <source>Nobody at this table is switched on: name who should write it, e.g. /consensus @handle.</source>
        <translation>このテーブルでオンになっている参加者がいません。/consensus @handle のように、書く参加者を指名してください。</translation>
    </message>
    <message>
        <source>Nobody has answered yet: ask something first.</source>
        <translation>まだ誰も回答していません。先に何か質問してください。</translation>
    </message>
    <message>
        <source>Too few have answered: %1, and it takes %2. Ask again with /retry or @handle, or set a smaller quorum in the project&apos;s settings.</source>
        <translation>回答が足りません。%2件必要ですが、%1件です。/retry や @handle でもう一度質問するか、プロジェクトの設定で定足数を減らしてください。</translation>
    </message>
    <message>
        <source>Answers are still under way: wait for them, or /stop them, and rank then.</source>
        <translation>まだ回答中です。終わるのを待つか /stop で停止してから、順位付けしてください。</translation>
    </message>
    <message>
        <source>A ranking takes at least three answers in one round, since nobody&apos;s vote on its own answer counts.</source>
        <translation>自分の回答への票は数えないため、順位付けには1つのラウンドに3件以上の回答が必要です。</translation>
    </message>
    <message>
        <source>Nobody who answered sits here any more.</source>
        <translation>回答した参加者は、もう誰もここにいません。</translation>
    </message>
</context>
<context>
    <name>moai::KeyChoice</name>
    <message>
        <source>For this run only</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>今回の起動中のみ</translation>
    </message>
    <message>
        <source>Moai holds the key in memory and forgets it when it ends.</source>
        <translation>Moai がキーをメモリに置き、終了すると忘れます。</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>環境変数に設定</translation>
    </message>
    <message>
        <source>The line to set the variable with</source>
        <translation>変数を設定する行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>YOUR KEY</source>
        <extracomment>What stands in a shell&apos;s line where the person has to put the key</extracomment>
        <translation>あなたのキー</translation>
    </message>
    <message>
        <source>Put this line, with your key in it, into the file .profile of your home folder, then log in again. In a terminal it holds for what is started there.</source>
        <translation>この行に自分のキーを入れてホームフォルダーのファイル .profile に書き、ログインし直してください。端末で実行した場合は、そこから起動したものにだけ有効です。</translation>
    </message>
</context>
<context>
    <name>moai::KeyEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Context menu of a field for a key</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>moai::KeyField</name>
    <message>
        <source>Get a key at %1</source>
        <extracomment>A link; %1 is the host of the page where a service gives out its keys</extracomment>
        <translation>%1 でキーを取得</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>先にサービスに名前を付けてください。</translation>
    </message>
    <message>
        <source>The key cannot be stored here. Choose where it shall be.</source>
        <translation>ここではキーを保存できません。置き場所を選んでください。</translation>
    </message>
    <message>
        <source>The keyring asks for its password, in a window of its own…</source>
        <translation>キーリングが別のウィンドウでパスワードを求めています…</translation>
    </message>
    <message>
        <source>Putting the key into the keyring…</source>
        <translation>キーをキーリングに保存中…</translation>
    </message>
    <message>
        <source>Taking the key out…</source>
        <translation>キーを削除中…</translation>
    </message>
    <message>
        <source>The key is not kept.</source>
        <translation>キーは保存されていません。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Buttons below a service&apos;s key</extracomment>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <extracomment>In the empty field for a service&apos;s key</extracomment>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that puts a key into the keyring</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring and cannot be brought back. To use the service again, you need its key once more.</source>
        <translation>キーはキーリングから削除され、元に戻せません。サービスを再び使うには、もう一度キーが必要です。</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>The keyring that held the key is gone. Give the key once more.</source>
        <translation>キーを保存していたキーリングがなくなりました。もう一度キーを入力してください。</translation>
    </message>
    <message>
        <source>No key yet. The keyring is locked: it will ask for its password before it keeps one.</source>
        <translation>キーはまだありません。キーリングがロックされているため、保存する前にパスワードを求められます。</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the system&apos;s keyring.</source>
        <translation>キーはまだありません。入力するとシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>From the environment variable %1, which wins over the key in the keyring. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>環境変数 %1 のキーです。キーリングのキーより優先されます。そこで変更してから、Moai を起動し直してください。</translation>
    </message>
    <message>
        <source>From the environment variable %1. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>環境変数 %1 のキーです。そこで変更してから、Moai を起動し直してください。</translation>
    </message>
    <message>
        <source>Held for this run only; it wins over the key in the keyring.</source>
        <translation>今回の起動中だけ有効です。キーリングのキーより優先されます。</translation>
    </message>
    <message>
        <source>Held for this run only: Moai forgets it when it ends.</source>
        <translation>今回の起動中だけ有効です。Moai を終了すると忘れます。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <translation>システムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, which is locked. Unlock it to use the key.</source>
        <translation>システムのキーリングに保存されていますが、ロックされています。キーを使うにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring, but no secret service is running in this session. Start it, or choose:</source>
        <translation>キーはシステムのキーリングにありますが、このセッションではシークレットサービスが動いていません。起動するか、次から選んでください:</translation>
    </message>
    <message>
        <source>No secret service is running in this session, so that no key can be stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:</source>
        <translation>このセッションではシークレットサービスが動いていないため、キーを保存できません。GNOME Keyring、KWallet、KeePassXC のいずれかを起動するか、次から選んでください:</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>このセッションではシークレットサービスが動いていません。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>キーリングが%1秒以内に応答しませんでした。パスワードを求められている場合は入力して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>Moai 用にキーリングを開けませんでした。</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>キーリングを使用できません: %1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>キーリングは秘密情報を受け取りましたが、読み戻せません。保存されていません。</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>秘密情報がまだキーリングにあります。システムのパスワード管理プログラムで削除してください。</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>%1 の内容はキーではありえません。キーに空白、改行、アクセント付き文字は含まれません。設定し直してください。</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>これはキーではありえません。キーは空にできず、空白、改行、アクセント付き文字も含まれません。</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 代わりに環境変数 %2 にキーを設定できます。</translation>
    </message>
    <message>
        <source>%1 It held the key of %2. Start it, or put the key into the environment variable %3.</source>
        <translation>%1 %2 のキーはそこにあります。起動するか、環境変数 %3 にキーを設定してください。</translation>
    </message>
    <message>
        <source>This is a shortened key: services show the whole one only once, when it is made. Make a new one and copy all of it.</source>
        <translation>これは省略されたキーです。サービスがキー全体を表示するのは作成時の一度だけです。新しいキーを作り、全体をコピーしてください。</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the middle of this key. Copy the key alone, in one piece.</source>
        <translation>キーの途中に空白か改行があります。キーだけを続けてコピーしてください。</translation>
    </message>
    <message>
        <source>There are characters in this that no key has. Copy the key alone.</source>
        <translation>キーに使われない文字が含まれています。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>Only the key is kept, without what stands around it.</source>
        <translation>前後の文字を除き、キーだけを保存します。</translation>
    </message>
</context>
<context>
    <name>moai::KeysItemModel</name>
    <message>
        <source>Changed; it was %1</source>
        <extracomment>Keys of an action; %1 is what a fresh Moai has for it</extracomment>
        <translation>変更済み。元は %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Behind keys that are not those of a fresh Moai</extracomment>
        <translation>%1（変更済み）</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column of the table of keys: what an action does</extracomment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the table of keys: the part of Moai that an action belongs to</extracomment>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>moai::LibraryDialog</name>
    <message>
        <source>Your personas</source>
        <extracomment>Title of the dialog that renames and removes what was kept</extracomment>
        <translation>保存したペルソナ</translation>
    </message>
    <message>
        <source>Your rosters</source>
        <translation>保存した参加者一覧</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>Moai を終了しています。</translation>
    </message>
</context>
<context>
    <name>moai::Lines</name>
    <message>
        <source>The discussion ends here.</source>
        <translation>議論はここまでです。</translation>
    </message>
    <message>
        <source>There is no discussion to export yet: ask something first.</source>
        <translation>エクスポートする議論がまだありません。先に何か質問してください。</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>%1 を使用できません（%2）。フォルダーに書き込めるか、ディスクに空きがあるかを確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>別の Moai が %1 を長く占有しています。それを閉じて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>moai::LogFile</name>
    <message>
        <source>The log cannot be kept in %1; check that the folder can be written.</source>
        <translation>ログを %1 に保存できません。フォルダーに書き込めるか確認してください。</translation>
    </message>
</context>
<context>
    <name>moai::LogItemModel</name>
    <message>
        <source>Detail</source>
        <extracomment>Levels of the log&apos;s lines</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>News</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How the log writes a time of the day, to the second: QTime::toString()</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the log</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>moai::LogsPage</name>
    <message>
        <source>Log</source>
        <extracomment>Name of the table of the log&apos;s lines, for screen readers
----------
A page of the settings</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <extracomment>In the empty field over the log</extracomment>
        <translation>ログ内の語句</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines of the log are shown</extracomment>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Switch: the newest line of the log stays in view</extracomment>
        <translation>最新の行を追う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tell everything, not just what goes wrong</source>
        <extracomment>Switch of the log</extracomment>
        <translation>問題だけでなくすべて記録する(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>バグ報告用にコピー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, without keys and without what was said. Look through it before you paste it.</source>
        <translation>キーと発言内容を除いてコピーしました。貼り付ける前に内容を確認してください。</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>このデスクトップにはフォルダーを表示するプログラムがありません。フォルダーは %1 です。</translation>
    </message>
</context>
<context>
    <name>moai::MainWindow</name>
    <message>
        <source>Saved as `%1`.</source>
        <extracomment>Notice; %1 is the file&apos;s path</extracomment>
        <translation>`%1` に保存しました。</translation>
    </message>
</context>
<context>
    <name>moai::MapView</name>
    <message>
        <source>The words as they came</source>
        <extracomment>Name of the text that could not be read as claims, for screen readers</extracomment>
        <translation>届いたままの文</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Name of the field that chooses one of several maps</extracomment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <extracomment>Name of the field that chooses how claims are sorted</extracomment>
        <translation>主張の並び順</translation>
    </message>
    <message>
        <source>As gathered</source>
        <extracomment>Orders of the claims</extracomment>
        <translation>収集順</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>反対の多い順</translation>
    </message>
    <message>
        <source>Stop gathering</source>
        <translation>収集を停止</translation>
    </message>
    <message>
        <source>What did it see?</source>
        <translation>見えた内容</translation>
    </message>
    <message>
        <source>Gather again</source>
        <extracomment>Button: let a model list the claims and who holds them, once more</extracomment>
        <translation>再収集</translation>
    </message>
    <message>
        <source>Who holds what?</source>
        <translation>誰がどの立場ですか？</translation>
    </message>
    <message>
        <source>One of the models can list the claims of this discussion, who supports, disputes or qualifies each, and the words that this rests on.</source>
        <translation>モデルの1つが、この議論の主張、それを支持・反対・留保する参加者、その根拠となる言葉をまとめます。</translation>
    </message>
    <message>
        <source>Gather the claims</source>
        <extracomment>Button: let a model list the claims and who holds them</extracomment>
        <translation>主張を収集</translation>
    </message>
    <message>
        <source>Round %1 · by @%2</source>
        <extracomment>A map; %1 is a round&apos;s number, %2 the handle of who gathered the claims</extracomment>
        <translation>ラウンド%1 · @%2</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>@%1 に見えた内容</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button beside a failure to gather claims</extracomment>
        <translation>再質問</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>メッセージ %1 はありません。</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 は別のプログラムのデータベースです。別の場所に移すか、--data-dir で別のフォルダーを選んでください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message>
        <source>open</source>
        <translation>一斉</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>討論</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>指名</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>own thread</source>
        <translation>個別スレッド</translation>
    </message>
    <message>
        <source>shared table</source>
        <translation>共有テーブル</translation>
    </message>
    <message>
        <source>chosen answer</source>
        <translation>選んだ回答</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>反論役</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>議論</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>プロンプトの版</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <translation>匿名テーブル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>About round</source>
        <translation>対象のラウンド</translation>
    </message>
    <message>
        <source>Rounds to follow</source>
        <translation>残りのラウンド</translation>
    </message>
    <message>
        <source>The discussion ended</source>
        <translation>議論の終了</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>書かれたままの文:</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>以前の文章%n件がコンテキストに入りきりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>ラウンド%1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>順位表</translation>
    </message>
    <message>
        <source>The person&apos;s ranking</source>
        <translation>ユーザーの順位付け</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読み取りトークン</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>書き出しトークン</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>集計</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>%n件の回答について、サービスはトークン数を伝えませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModeButton</name>
    <message>
        <source>Mode: %1</source>
        <extracomment>Name of the button that tells what plain text does; %1 is a mode such as Open</extracomment>
        <translation>モード: %1</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>サービスのモデル一覧を再取得</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 モデルの ID は直接入力できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelDelegate</name>
    <message>
        <source>Context and price unknown</source>
        <extracomment>Below a model: neither its context window nor its price is known</extracomment>
        <translation>コンテキストと料金は不明</translation>
    </message>
    <message>
        <source>Remove from the favourites (Ctrl+D)</source>
        <translation>お気に入りから削除（Ctrl+D）</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>お気に入りに追加（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>moai::ModelFacts</name>
    <message>
        <source>%1 is not used until it is put right; the built-in prices hold. %2</source>
        <translation>%1 は修正されるまで使用されず、組み込みの価格が有効です。%2</translation>
    </message>
</context>
<context>
    <name>moai::ModelList</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search, or type a model&apos;s id</source>
        <translation>検索、またはモデルの ID を入力</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Name of the list of models, for screen readers</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No model is called so. Enter takes “%1” as it is.</source>
        <extracomment>%1 is what was typed into the search over models</extracomment>
        <translation>その名前のモデルはありません。Enter で「%1」をそのまま使います。</translation>
    </message>
    <message>
        <source>No model holds these words.</source>
        <translation>この語句を含むモデルはありません。</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen model a favourite, or no longer one.</source>
        <translation>Ctrl+D で選択中のモデルをお気に入りに入れる、または外します。</translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>モデルの一覧にしては長すぎます。サービスの URL を確認してください。</translation>
    </message>
</context>
<context>
    <name>moai::ModelPicker</name>
    <message>
        <source>Pick a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While services are asked for their models</extracomment>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>These list no models now: %1.</source>
        <extracomment>%1 are the names of services</extracomment>
        <translation>現在モデルの一覧を取得できないサービス: %1。</translation>
    </message>
</context>
<context>
    <name>moai::ModelTable</name>
    <message>
        <source>“%1” is not a price in US dollars for a million tokens.</source>
        <translation>「%1」は100万トークンあたりの米ドル価格ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number of tokens.</source>
        <translation>「%1」はトークン数ではありません。</translation>
    </message>
    <message>
        <source>“input” and “output” belong together.</source>
        <translation>「input」と「output」は両方必要です。</translation>
    </message>
    <message>
        <source>“long” needs “from”, “input” and “output”.</source>
        <translation>「long」には「from」「input」「output」が必要です。</translation>
    </message>
    <message>
        <source>“model” is missing.</source>
        <translation>「model」がありません。</translation>
    </message>
    <message>
        <source>It is not JSON: %1 (at byte %2).</source>
        <translation>JSON ではありません: %1（%2バイト目）。</translation>
    </message>
    <message>
        <source>It has no list “models”.</source>
        <translation>「models」のリストがありません。</translation>
    </message>
    <message>
        <source>Entry %1 of “models”: %2</source>
        <translation>「models」の項目%1: %2</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models cannot be read.</source>
        <translation>OpenRouter のモデル一覧を読み取れません。</translation>
    </message>
</context>
<context>
    <name>moai::ModelsItemModel</name>
    <message>
        <source>Favourites</source>
        <extracomment>Heading over the models that the person keeps at hand</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>Heading over all models of a service, below the favourites</extracomment>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>%1 is a model&apos;s id; read by screen readers</extracomment>
        <translation>%1、お気に入り</translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message>
        <source>Choose who sits at your table</source>
        <translation>テーブルに着くモデルを選ぶ</translation>
    </message>
    <message>
        <source>Models of different makers see different things. A few are ticked to begin with; Space ticks others.</source>
        <translation>開発元の異なるモデルは、異なる点に気付きます。初めにいくつか選んであります。Space でほかのモデルも選べます。</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再取得(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service, %2 a sentence that says why it did not tell its models</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the services for their models…</source>
        <translation>サービスにモデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>No service told of any model.</source>
        <translation>モデルを返したサービスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>テーブルの席は%n席までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>モデル%n件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons that keep something under the name in the field before them</extracomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” is there already: it is replaced.</source>
        <translation>「%1」はすでにあります。置き換えます。</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>使えるもの: %1。</translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the discussion in the window</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>The conclusion is there</source>
        <translation>結論ができました</translation>
    </message>
    <message>
        <source>The answers are ranked</source>
        <translation>回答の順位が決まりました</translation>
    </message>
    <message>
        <source>The claims are mapped</source>
        <translation>主張のマップができました</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Title of a notification; %1 is how many answers there are of %2 that were asked for</extracomment>
        <translation>%L2人中%L1人が回答</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 names, e.g. &quot;@sage, @scout&quot;</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>A notification&apos;s button: asks those that failed once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>回答%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>ほかの回答は停止されました。</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <extracomment>%1 a participant, %2 the first words of the answer</extracomment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>@%1 has failed</source>
        <extracomment>Title of a notification; %1 a participant</extracomment>
        <translation>@%1 が失敗しました</translation>
    </message>
    <message>
        <source>A question from Telegram</source>
        <translation>Telegram からの質問</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A notification&apos;s button: stops the answers under way</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>A Telegram chat wants to be let in</source>
        <translation>Telegram のチャットが許可を求めています</translation>
    </message>
    <message>
        <source>“%1” sent the code. Say yes or no in the window.</source>
        <extracomment>%1 name of a person or a group</extracomment>
        <translation>「%1」がコードを送りました。ウィンドウで許可または拒否してください。</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>お知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>個別スレッド（あなたのメッセージと自分の回答が見える）</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>共有テーブル（これまでの発言がすべて見える）</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>選んだ回答（あなたのメッセージとあなたが選んだ回答が見える）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation>（/%1 も可）</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>/%1 というコマンドはありません。/%2 のことですか？</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>通常のテキスト: 全員に一斉に質問する</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT`、`@a @b TEXT`、`@all TEXT`: 指名した参加者にだけ質問する</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`: スラッシュで始まるテキスト</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1, **%2**</source>
        <translation>%1、**%2**</translation>
    </message>
    <message>
        <source>round %1, you</source>
        <translation>ラウンド%1、あなた</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>ラウンド%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>ほかに%n件あります。言葉を足して検索すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>プロジェクトはまだありません。`/project new NAME` で作成してください。</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation>（現在の場所）</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>このテーブルには誰もいません。`/models add SERVICE/MODEL` で席を追加してください。</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation>（オフ）</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>プロジェクト: **%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>プロジェクト: まだありません。最初の質問は練習テーブルに送られます。</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>議論: %1、無題</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>議論: %1、**%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>モード: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>コンテキスト: %1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>議論: まだありません。最初の質問から始まります。</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>テーブルの参加者:</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>実行中:</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation>（Moai の別のウィンドウか端末からの質問）</translation>
    </message>
</context>
<context>
    <name>moai::OfferCard</name>
    <message>
        <source>Pairing link</source>
        <translation>ペアリング用リンク</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>ペアリング用の行</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops waiting for a chat</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Scan this with your phone&apos;s camera, or open the link where Telegram runs:</source>
        <translation>スマートフォンのカメラで読み取るか、Telegram のある端末でリンクを開いてください:</translation>
    </message>
    <message>
        <source>Or send this line to the bot; in a group, after you have added the bot to it:</source>
        <translation>または、この行をボットに送ってください。グループでは、ボットを追加した後に送ります:</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <extracomment>Below a pairing code; %1 is e.g. &quot;14:05&quot;</extracomment>
        <translation>有効期限まで %1</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>この回答の途中で Moai が閉じられました。「再試行」でもう一度質問します。</translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message>
        <source>Refuse</source>
        <extracomment>Buttons below a chat&apos;s wish to pair</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>ほかに%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingPane</name>
    <message>
        <source>Project of the new chat</source>
        <extracomment>Name of the list of projects beside the button that pairs a chat</extracomment>
        <translation>新しいチャットのプロジェクト</translation>
    </message>
    <message>
        <source>Pair a chat…</source>
        <extracomment>Button that shows a code for a Telegram chat</extracomment>
        <translation>チャットをペアリング…</translation>
    </message>
    <message>
        <source>A bot must be set up and running first</source>
        <translation>先にボットを設定し、動かしておく必要があります</translation>
    </message>
    <message>
        <source>%1 has sent the code and waits for your yes.</source>
        <translation>%1 がコードを送り、許可を待っています。</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 をペアリングしました。</translation>
    </message>
</context>
<context>
    <name>moai::Palette</name>
    <message>
        <source>Palette</source>
        <extracomment>Name of the field with which everything can be found and done by name</extracomment>
        <translation>パレット</translation>
    </message>
    <message>
        <source>What do you want to do, open or find?</source>
        <extracomment>In the palette&apos;s empty field</extracomment>
        <translation>何をしますか？何を開き、何を探しますか？</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of the list of what the palette found, for screen readers</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>moai::PaletteSource</name>
    <message>
        <source>Do not ask %1</source>
        <extracomment>Row of the palette; %1 is a handle</extracomment>
        <translation>%1 に質問しない</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 に再質問</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Row of the palette: begins a line to that participant; %1 is a handle</extracomment>
        <translation>%1 に書く</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row of the palette: a page of the settings</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
</context>
<context>
    <name>moai::ParameterFields</name>
    <message>
        <source>Low</source>
        <extracomment>How long a model may think: reasoning effort</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>left to the service</source>
        <extracomment>In a field of a seat&apos;s parameters: nothing is sent, the service decides</extracomment>
        <translation>サービスに任せる</translation>
    </message>
    <message>
        <source>as Moai knows it</source>
        <extracomment>In the field for a model&apos;s context: Moai finds out</extracomment>
        <translation>Moai の情報に従う</translation>
    </message>
    <message>
        <source>How much the model can read at once. Set it where Moai does not know, so that long talks are cut to fit; it is not sent.</source>
        <extracomment>What a field is for, read out by screen readers and shown as its tooltip</extracomment>
        <translation>モデルが一度に読める量です。Moai が知らない場合に設定すると、長い議論が収まるように切り詰められます。この値は送信されません。</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort</source>
        <translation>推論の深さ(&amp;R)</translation>
    </message>
    <message>
        <source>Most to&amp;kens of an answer</source>
        <translation>回答の最大トークン数(&amp;K)</translation>
    </message>
    <message>
        <source>Tokens of conte&amp;xt</source>
        <translation>コンテキストのトークン数(&amp;X)</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A model&apos;s reasoning that can only be on or off</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>This model takes no temperature.</source>
        <translation>このモデルでは温度を指定できません。</translation>
    </message>
    <message>
        <source>With a reasoning effort this model takes no temperature: it is not sent.</source>
        <translation>推論の深さを指定すると、このモデルでは温度を指定できません。温度は送信されません。</translation>
    </message>
    <message>
        <source>This model takes no reasoning effort.</source>
        <translation>このモデルでは推論の深さを指定できません。</translation>
    </message>
</context>
<context>
    <name>moai::PassagesItemModel</name>
    <message>
        <source>%1, %2, about %3 tokens, %4</source>
        <extracomment>A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all</extracomment>
        <translation>%1、%2、約%3トークン、%4</translation>
    </message>
</context>
<context>
    <name>moai::PersonRanking</name>
    <message>
        <source>There is no such round.</source>
        <translation>そのラウンドはありません。</translation>
    </message>
</context>
<context>
    <name>moai::PersonaField</name>
    <message>
        <source>Persona</source>
        <extracomment>Name of the field that says how a seat should speak</extracomment>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>話し方。例:「懐疑的な統計学者」</translation>
    </message>
    <message>
        <source>No persona</source>
        <extracomment>On a button with a menu: the seat has no persona, or one in words of its own</extracomment>
        <translation>ペルソナなし</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>独自の文面</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <extracomment>Name of a button with a menu; %1 is what is chosen</extracomment>
        <translation>ペルソナ: %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading in the menu of personas: those that the person kept</extracomment>
        <translation>自分のペルソナ</translation>
    </message>
    <message>
        <source>They come with Moai</source>
        <extracomment>Heading in the menu of personas</extracomment>
        <translation>Moai に付属</translation>
    </message>
    <message>
        <source>Keep as persona…</source>
        <translation>ペルソナとして保存…</translation>
    </message>
    <message>
        <source>Rename or remove personas…</source>
        <translation>ペルソナの名前変更・削除…</translation>
    </message>
</context>
<context>
    <name>moai::PersonaText</name>
    <message>
        <source>There is no persona “%1”.</source>
        <translation>ペルソナ「%1」はありません。</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>ペルソナには名前が必要です。</translation>
    </message>
    <message>
        <source>The persona “%1” says nothing yet: write how it should speak.</source>
        <translation>ペルソナ「%1」の内容が空です。話し方を書いてください。</translation>
    </message>
    <message>
        <source>There is already a persona called “%1”.</source>
        <translation>「%1」というペルソナはすでにあります。</translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>all rounds were held</source>
        <translation>すべてのラウンドが終了</translation>
    </message>
    <message>
        <source>nobody&apos;s stance moved any more</source>
        <translation>誰の立場も変わらなくなった</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>ユーザーが停止</translation>
    </message>
    <message>
        <source>the budget&apos;s hard cap was reached</source>
        <translation>予算のハード上限に到達</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>留保</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>言及なし</translation>
    </message>
    <message>
        <source>read as JSON</source>
        <translation>JSON として読み取り</translation>
    </message>
    <message>
        <source>read from JSON amid other words</source>
        <translation>文中の JSON から読み取り</translation>
    </message>
    <message>
        <source>read from labelled lines</source>
        <translation>見出し付きの行から読み取り</translation>
    </message>
    <message>
        <source>unparsed</source>
        <translation>解析不可</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1、価格不明の回答%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>moai::Plan</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>まだ誰にも質問していません。</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>@%1 には質問していません。質問した相手は %2 です。</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>この議論のモード（%1）はまだ使えません。/open で質問してください。</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>このテーブルには誰もいません。/models add SERVICE/MODEL で席を追加してください。</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>このテーブルの参加者は全員オフです。誰かをオンにするか、名前で質問してください: %1。</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>1つのラウンドに%1人は多すぎます。質問できるのは%2人までです。相手を指名するか、何人かをオフにしてください。</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>前のラウンドに失敗や停止はありません。それでもう一度質問するには、指名してください: /retry @handle。</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>@%1 はまだ回答中です。待つか、先に /stop @%1 してください。</translation>
    </message>
</context>
<context>
    <name>moai::PointList</name>
    <message>
        <source>only here</source>
        <extracomment>Beside a point of a conclusion that none of the other conclusions makes</extracomment>
        <translation>ここだけ</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>ポート %1 は別のプログラムが使用中です。別のポートを選ぶか、指定せずに空きポートを使ってください。</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>ポート %1 の使用には特別な権限が必要です。1024以降を選んでください。</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>練習サーバーがこのコンピューターのポート %1 で待ち受けできません: %2。</translation>
    </message>
</context>
<context>
    <name>moai::PracticeTable</name>
    <message>
        <source>Practice</source>
        <extracomment>Name of the project with the practice participants</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>練習用の参加者で Moai を試す</translation>
    </message>
</context>
<context>
    <name>moai::PresetMenu</name>
    <message>
        <source>Kept rosters</source>
        <extracomment>Button with a menu of whole rosters that were kept</extracomment>
        <translation>保存した参加者一覧</translation>
    </message>
    <message>
        <source>Keep this roster as…</source>
        <translation>この参加者一覧を保存…</translation>
    </message>
    <message>
        <source>Rename or remove rosters…</source>
        <translation>参加者一覧の名前変更・削除…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <extracomment>From and to a file</extracomment>
        <translation>参加者一覧をインポート…</translation>
    </message>
    <message>
        <source>Export this roster…</source>
        <translation>この参加者一覧をエクスポート…</translation>
    </message>
</context>
<context>
    <name>moai::PresetText</name>
    <message>
        <source>There is no roster kept as “%1”.</source>
        <translation>「%1」という名前で保存した参加者一覧はありません。</translation>
    </message>
    <message>
        <source>A roster needs a name to be kept under.</source>
        <translation>参加者一覧を保存するには名前が必要です。</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: there is nothing to keep.</source>
        <translation>この参加者一覧には誰もいないため、保存するものがありません。</translation>
    </message>
    <message>
        <source>There is already a roster kept as “%1”.</source>
        <translation>「%1」という名前で保存した参加者一覧はすでにあります。</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>名前の変更と編集…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>moai::ProjectCombo</name>
    <message>
        <source>The current project</source>
        <extracomment>A chat&apos;s project: whichever the person works on</extracomment>
        <translation>現在のプロジェクト</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>新しい議論です。</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>新しい議論: **%1**。</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>新しいプロジェクト: **%1**。テーブルの参加者:</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>プロジェクト **%1** に移りました。</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>名前を変更するプロジェクトがありません。/project new NAME で作成してください。</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>プロジェクト **%1** の名前を **%2** に変更しました。</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>プロジェクト **%1** を、その議論ごと削除しました。</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>サービス「%1」はありません。`moai service list` で設定済みのものを表示、`moai service add` で追加できます。</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>このテーブルには誰もいません。</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>@%1 はこのテーブルにいません。いるのは %2 です。</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>テーブルで話すことを、短い言葉で</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>質問のたびに、参加者全員に伝えること</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>見える範囲(&amp;W)</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>プロジェクトの各部</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tabs of the project&apos;s dialog: what it is about; how its table is run</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Rules and budget</source>
        <translation>ルールと予算</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>そのプロジェクトはないか、削除されました。`moai project list` で一覧を表示します。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>プロジェクトには名前が必要です。</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>「%1」というプロジェクトはすでにあります。</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>プロジェクト「%1」はありません。プロジェクトはまだ1つもありません。</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>プロジェクト「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message>
        <source>Give the service its address first: the proxy is tried with it.</source>
        <translation>先にサービスのアドレスを入力してください。プロキシはそのアドレスで試します。</translation>
    </message>
    <message>
        <source>There is no host of the name in the proxy&apos;s address %1.</source>
        <translation>プロキシのアドレス %1 にあるホスト名が見つかりません。</translation>
    </message>
    <message>
        <source>The proxy does not answer: nobody takes connections at %1. Check its address and whether it runs.</source>
        <translation>プロキシが応答しません。%1 では接続が受け付けられません。アドレスと、プロキシが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy answers, but does not serve us: %1</source>
        <extracomment>%1 a sentence that says what the proxy did</extracomment>
        <translation>プロキシは応答しますが、要求を受け付けません: %1</translation>
    </message>
    <message>
        <source>The proxy works, but does not reach %1 (status %2). Check the service&apos;s address.</source>
        <translation>プロキシは動いていますが、%1 に到達できません（ステータス %2）。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The proxy works, but the service behind it does not: %1</source>
        <extracomment>%1 a sentence that says why a service cannot be reached</extracomment>
        <translation>プロキシは動いていますが、その先のサービスに接続できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>プロキシが応答しません。%1 から%n秒以内に何も届きませんでした。アドレスと、プロキシが動いているかを確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>プロキシは接続を受け付けましたが、%1 から%n秒以内に何も返りませんでした。サービスのアドレスと、プロキシがそこへの接続を許可しているかを確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QrView</name>
    <message>
        <source>QR code of the pairing link</source>
        <extracomment>Name of the picture that a phone&apos;s camera reads, for screen readers</extracomment>
        <translation>ペアリング用リンクの QR コード</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>%1 · you · %2</source>
        <extracomment>Over a question; %1 is e.g. &quot;Round 2&quot; or &quot;Round 1 of 3&quot;, %2 the time it was asked</extracomment>
        <translation>%1 · あなた · %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>一部を表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>まだ何も質問していません。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>%1 を停止しました。</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>%1 には Moai の別のウィンドウか端末が質問しています。そちらで停止してください。</translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message>
        <source>Quick question – Moai</source>
        <extracomment>Title of the small window to ask something from anywhere</extracomment>
        <translation>クイック質問 – Moai</translation>
    </message>
    <message>
        <source>Ask &amp;anyway</source>
        <extracomment>Button: the costs that were told are fine</extracomment>
        <translation>それでも質問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: shows the answers in the main window</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>質問中…</translation>
    </message>
    <message>
        <source>Only questions are asked here.</source>
        <translation>ここでは質問だけができます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 have answered</source>
        <extracomment>%1 answers are there, of %2</extracomment>
        <translation>%L2人中%L1人が回答しました</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>全員が回答しました。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>%L2人中%L1人が終了、%n人が失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankItemModel</name>
    <message>
        <source>Answer %1</source>
        <extracomment>An answer whose author is not shown; %1 is a letter</extracomment>
        <translation>回答%1</translation>
    </message>
    <message>
        <source>%1, no place yet</source>
        <extracomment>%1 is an answer without its author</extracomment>
        <translation>%1、順位未定</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <extracomment>%1 is an answer without its author, %2 a number</extracomment>
        <translation>%1、%2位</translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message>
        <source>Rank them yourself</source>
        <translation>自分で順位付け</translation>
    </message>
    <message>
        <source>Keep and reveal</source>
        <extracomment>Button: keep the person&apos;s own order and show whose the answers are</extracomment>
        <translation>確定して名前を表示</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is shown. Give each answer a place with the keys 1 to 9, or drag it; the same number twice is a tie.</source>
        <translation>名前は表示されません。1〜9のキーかドラッグで各回答に順位を付けてください。同じ番号が2つなら同順位です。</translation>
    </message>
    <message>
        <source>Answers, best first</source>
        <extracomment>Name of the list of answers to be ranked</extracomment>
        <translation>回答（良い順）</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the text of the answer that is being ranked</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>Buttons below the list of answers to be ranked</extracomment>
        <translation>上へ移動（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動（Alt+Down）</translation>
    </message>
    <message>
        <source>= Tie</source>
        <extracomment>Button: the same place as the answer above</extracomment>
        <translation>= 同順位</translation>
    </message>
    <message>
        <source>Give it the place of the answer above (=)</source>
        <translation>上の回答と同じ順位にする（=）</translation>
    </message>
    <message>
        <source>Your order and the peers’</source>
        <extracomment>Name of the table that compares the person&apos;s order with the peers&apos;</extracomment>
        <translation>あなたと他の参加者の順位</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>回答者</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>%n件の回答の順位が未定です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message>
        <source>%1 leads with %2</source>
        <extracomment>%1 is a handle, %2 a score between 0 and 1</extracomment>
        <translation>首位は %1（%2）</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <extracomment>%1 are handles</extracomment>
        <translation>%1 が同率首位</translation>
    </message>
    <message>
        <source>%1 of %2 ballots</source>
        <extracomment>%1 of %2 reviewers have answered</extracomment>
        <translation>投票 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>棄権%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>Name of the table with the result of a ranking</extracomment>
        <translation>順位表</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>Name of the table that tells who ranked whom where</extracomment>
        <translation>投票</translation>
    </message>
    <message>
        <source>Who put whom where</source>
        <translation>誰が誰を何位にしたか</translation>
    </message>
    <message>
        <source>In brackets: a participant&apos;s own answer, which does not count.</source>
        <translation>括弧内は参加者自身の回答で、数えません。</translation>
    </message>
    <message>
        <source>Stop the ballots</source>
        <translation>投票を停止</translation>
    </message>
    <message>
        <source>Rank them yourself…</source>
        <extracomment>Button: put the answers in an order of one&apos;s own, without seeing whose they are</extracomment>
        <translation>自分で順位付け…</translation>
    </message>
    <message>
        <source>Win table…</source>
        <extracomment>Button: how often each participant came first in this project</extracomment>
        <translation>戦績表…</translation>
    </message>
    <message>
        <source>Ranking of the answers of round %1</source>
        <extracomment>Title of a ranking; %1 is a round&apos;s number</extracomment>
        <translation>ラウンド%1の回答の順位</translation>
    </message>
    <message>
        <source>Your ranking…</source>
        <translation>あなたの順位…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>届かなかった投票が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再質問</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>@%1 に見えた内容</translation>
    </message>
    <message>
        <source>Ask @%1 again</source>
        <translation>@%1 に再質問</translation>
    </message>
</context>
<context>
    <name>moai::ReceiptText</name>
    <message>
        <source>This line came in before and is not carried out again.</source>
        <translation>この発言はすでに届いており、再実行はしません。</translation>
    </message>
</context>
<context>
    <name>moai::Recording</name>
    <message>
        <source>%1 holds another discussion. Choose a new file.</source>
        <translation>%1 には別の議論が入っています。新しいファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>%1 の転送先がありません（HTTP %2）。サービスの URL を確認してください。</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>%1 は %2 に移転しました。そのアドレスを信頼できるなら、サービスの URL に設定してください。キーはそこに送っていません。</translation>
    </message>
</context>
<context>
    <name>moai::Replay</name>
    <message>
        <source>This cassette holds no discussion: it only begins.</source>
        <translation>このカセットに議論はありません。始まりだけが入っています。</translation>
    </message>
    <message>
        <source>The service %1 of the cassette is another one than yours of the same name. Replay it without --data-dir and -p.</source>
        <translation>カセットのサービス %1 は、同じ名前のあなたのサービスとは別のものです。--data-dir と -p を付けずに再生してください。</translation>
    </message>
    <message>
        <source>Round %1: was not given.</source>
        <translation>ラウンド%1: 実行されませんでした。</translation>
    </message>
    <message>
        <source>Round %1: differs in %2. %3</source>
        <translation>ラウンド%1: %2 が異なります。%3</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>サービスが回答の途中で壊れたデータを送りました。再試行してください。繰り返す場合はサービスに報告してください。</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>サービスが送った内容が回答の上限を超えたため、途中で切りました。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>このアドレスの応答は、このプロトコルのものではありません。サービスの URL と種類を確認してください。</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>回答が最後まで届きませんでした。「再試行」でもう一度質問します。</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>サービスのコンテンツフィルターが回答を差し止めました。質問を言い換えてください。</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>モデルが最初の語の前にトークンを使い切りました。上限を上げてください。</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>モデルが何も書かずに終わりました。再試行してください。</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>%1 の回答を追う</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>回答を再び追う</translation>
    </message>
    <message>
        <source>The others speak first.</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>他の参加者が先に発言します。</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>最初の語を待っています…</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>最初の語の前に停止しました。</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>回答が空です。</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>「%1」の参加者一覧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +, or seat a kept roster.</source>
        <translation>まだ誰もいません。+ で席を追加するか、保存した参加者一覧を席に着けてください。</translation>
    </message>
    <message>
        <source>The seat is removed.</source>
        <translation>席を削除しました。</translation>
    </message>
    <message>
        <source>@%1 is removed.</source>
        <translation>@%1 を削除しました。</translation>
    </message>
    <message>
        <source>The roster has changes that are not saved.</source>
        <translation>参加者一覧に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Button that leaves the roster as it was</extracomment>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Rosters (*.json)</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>参加者一覧 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>「%1」の参加者%n人を席に着けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this persona under the name:</source>
        <translation>このペルソナを保存する名前:</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Keep this roster under the name:</source>
        <translation>この参加者一覧を保存する名前:</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>参加者一覧をインポート</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>参加者一覧をエクスポート</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>moai::RosterFile</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file</extracomment>
        <translation>%1行目、%2列目</translation>
    </message>
    <message>
        <source>This is no roster of Moai&apos;s: its “format” is not “moai-roster”. Export a roster to see what one looks like.</source>
        <translation>これは Moai の参加者一覧ではありません。「format」が「moai-roster」になっていません。正しい形式を見るには、参加者一覧をエクスポートしてください。</translation>
    </message>
    <message>
        <source>seats[%1]: another seat is called @%2 already. Give one of them another handle.</source>
        <translation>seats[%1]: 別の席がすでに @%2 を使っています。一方に別のハンドルを付けてください。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at %2.</source>
        <translation>ファイルが JSON ではありません: %1（%2）。</translation>
    </message>
    <message>
        <source>The roster was kept by a newer Moai: import it with that version or a later one.</source>
        <translation>この参加者一覧は新しいバージョンの Moai で保存されています。そのバージョン以降でインポートしてください。</translation>
    </message>
    <message>
        <source>In the roster, %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. seats[2].model</extracomment>
        <translation>参加者一覧の %1 がないか、正しくありません。</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: its “seats” are empty.</source>
        <translation>この参加者一覧には誰もいません。「seats」が空です。</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>この席のサービスを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>この席のモデルを選ぶか、ID を入力してください。</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>@%1 という席が2つあります。一方に別のハンドルを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>1つのテーブルに置ける席は%n席までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>New seat</source>
        <extracomment>In the list of seats, one that has no handle yet</extracomment>
        <translation>新しい席</translation>
    </message>
    <message>
        <source>@%1, %2</source>
        <extracomment>A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL</extracomment>
        <translation>@%1、%2</translation>
    </message>
    <message>
        <source>@%1, %2, not asked</source>
        <translation>@%1、%2、質問しない</translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>「%1」は席の指定ではありません。SERVICE/MODEL か SERVICE/MODEL=HANDLE と書いてください。例: openai/gpt-4o-mini=gpt。</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>@%1 はすでにテーブルにいます。席に別のハンドルを付けてください。</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>テーブルの席は%1席までです。</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all は全員を意味します。別のハンドルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>「%1」はハンドルにできません。英字（A〜Z）、数字、ドット、ハイフン、アンダースコアを1〜%2文字で使ってください。</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>「%1」はハンドルにできません。英字、数字、「-」「_」「.」を使ってください。</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>@%1 という席が2つあります。一方に別のハンドルを付けてください。</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>席 @%1 はなくなりました。他の誰かが参加者一覧を変更しました。もう一度ご確認ください。</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>前のラウンド</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>後のラウンド</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>新しいラウンド</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>The discussion went on in another Moai window or terminal.</source>
        <translation>この議論は Moai の別のウィンドウか端末で先に進みました。</translation>
    </message>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>キー %1 のラウンドはありません。</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>この参加者には Moai の別のウィンドウか端末が質問しています。そちらで停止してください。</translation>
    </message>
</context>
<context>
    <name>moai::RulesForm</name>
    <message>
        <source>&amp;Anonymous table</source>
        <translation>匿名テーブル(&amp;A)</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>他の参加者を名前ではなく Seat A、B、… と表示します。</translation>
    </message>
    <message>
        <source>C&amp;hallenger</source>
        <translation>反論役(&amp;H)</translation>
    </message>
    <message>
        <source>In each round of a discussion somebody else argues against the leading view; that turn does not count toward agreement.</source>
        <translation>討論のラウンドごとに、別の参加者が優勢な見解に反論します。その発言は合意の判定に数えません。</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>早期終了(&amp;E)</translation>
    </message>
    <message>
        <source>A discussion ends when nobody&apos;s stance moves any more.</source>
        <translation>誰の立場も変わらなくなったら、討論を終えます。</translation>
    </message>
    <message>
        <source>the first seat</source>
        <extracomment>In the empty field for who writes conclusions</extracomment>
        <translation>最初の席</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>議長(&amp;C)</translation>
    </message>
    <message>
        <source>Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then does not judge itself.</source>
        <translation>結論を書く役です。席の1つ、または外部の SERVICE/MODEL を選びます。外部なら自分自身を評価しません。</translation>
    </message>
    <message>
        <source>all who did not fail</source>
        <extracomment>In the number field for how many must have answered</extracomment>
        <translation>失敗した参加者以外の全員</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>定足数(&amp;Q)</translation>
    </message>
    <message>
        <source>How many must have answered before a conclusion is written.</source>
        <translation>結論を書く前に、何人の回答が必要か。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit in a number field: seconds</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>締め切り(&amp;D)</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers still under way.</source>
        <translation>結論を書く前に、回答中の参加者を待つ時間。</translation>
    </message>
    <message>
        <source>&amp;Soft cap</source>
        <translation>ソフト上限(&amp;S)</translation>
    </message>
    <message>
        <source>Moai asks before a line that would take the project beyond it.</source>
        <translation>プロジェクトの支出がこの額を超える発言の前に確認します。</translation>
    </message>
    <message>
        <source>Ha&amp;rd cap</source>
        <translation>ハード上限(&amp;R)</translation>
    </message>
    <message>
        <source>What runs is stopped when the project has cost that much; what has arrived is kept.</source>
        <translation>プロジェクトの支出がこの額に達すると、実行中のものを停止します。届いた内容は残ります。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the number field for a cap on what a project may cost</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The soft cap lies above the hard cap, so it would never ask: lower it, or raise the hard cap.</source>
        <translation>ソフト上限がハード上限より高いため、確認が行われません。ソフト上限を下げるか、ハード上限を上げてください。</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>回答が完了する前に Moai が閉じられました。</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>キーを待っています。キーリングのロック解除が必要かもしれません。</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 %2秒後に再試行します。</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>届いた内容を保存できません。%1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>質問の前に停止しました。</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>回答を保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>moai::SearchText</name>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>探す言葉を書いてください。例: /search 青い空</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>%1 に質問</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>質問する: %1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>質問しない: %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>参加者</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>英字、数字、- _ .</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>質問する</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>ハンドル(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>ペルソナ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
</context>
<context>
    <name>moai::SeatList</name>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>席</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>席を追加</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>席を複製</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>席を削除</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>席を上へ移動</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>席を下へ移動</translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Besides those here</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>今の参加者に追加</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>「%1」の参加者%n人を席に着けますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are not set up here. Say which ones serve their seats, or set them up first.</source>
        <translation>設定されていないサービスがあります。その席をどのサービスで使うかを選ぶか、先にサービスを設定してください。</translation>
    </message>
    <message>
        <source>Seat them</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>席に着ける</translation>
    </message>
    <message>
        <source>In place of those here</source>
        <translation>今の参加者と入れ替え</translation>
    </message>
    <message>
        <source>No service told:</source>
        <extracomment>%1 is a service that is not set up; one that is, is chosen behind it</extracomment>
        <translation>サービスの指定なし:</translation>
    </message>
    <message>
        <source>“%1” is served by</source>
        <translation>「%1」の代わりのサービス</translation>
    </message>
</context>
<context>
    <name>moai::SeatsStep</name>
    <message>
        <source>Name your participants</source>
        <translation>参加者に名前を付ける</translation>
    </message>
    <message>
        <source>These are the names you call them by: “@gpt what do you think?” Each can be given a persona later, in the roster&apos;s editor.</source>
        <translation>「@gpt どう思いますか？」のように呼びかける名前です。ペルソナは後から参加者一覧の編集画面で付けられます。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>A new project is made for them. The practice table stays, in its own project; change between them at the top of the sidebar.</source>
        <translation>この参加者用に新しいプロジェクトを作ります。練習テーブルは別のプロジェクトに残ります。サイドバーの一番上で切り替えられます。</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>Name of a field for a participant&apos;s name; %1 is SERVICE/MODEL</extracomment>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>My table</source>
        <extracomment>Name of the first project with models of the person&apos;s own</extracomment>
        <translation>マイテーブル</translation>
    </message>
    <message>
        <source>Two are called @%1; give one of them another name.</source>
        <translation>@%1 が2人います。一方に別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>このセッションのシークレットサービスが正しく応答しません（%1）。</translation>
    </message>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>このセッションではシークレットサービスが動いていません。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The secret service of this session ended meanwhile. Try again.</source>
        <translation>このセッションのシークレットサービスが途中で終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody gave the keyring&apos;s password in time. Try again.</source>
        <translation>時間内にキーリングのパスワードが入力されませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt</extracomment>
        <translation>%1 に見えた内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Name of the field that chooses with whom to compare</extracomment>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Everything it was sent</source>
        <translation>送られた内容のすべて</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>Choice in a list; %1 is a handle or what somebody did, e.g. &quot;@gpt&quot;</extracomment>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>Name of the list of passages that were sent to a model</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of the text that was sent to a model</extracomment>
        <translation>送られた内容</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: put all that was sent into the clipboard</extracomment>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>%1 (claims)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1（主張）</translation>
    </message>
    <message>
        <source>%1 (conclusion)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1（結論）</translation>
    </message>
    <message>
        <source>What %1 was sent was not kept: it was asked before Moai began to keep it, or it came with an import. Ask again to see it.</source>
        <translation>%1 に送られた内容は残っていません。Moai が保存を始める前の質問か、インポートしたものです。もう一度質問すると見られます。</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 にはまだ質問していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>文章%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>約%1トークン</translation>
    </message>
    <message>
        <source>%1 as the service counted</source>
        <extracomment>%1 is how many tokens a service counted</extracomment>
        <translation>%1（サービスの計測）</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n件の文章が入りきらず、省略されました</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts %1</source>
        <extracomment>%1 is the version of the prompts, e.g. &quot;discuss-2&quot;</extracomment>
        <translation>プロンプト %1</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Beside lines that only one participant saw; %1 is a handle</extracomment>
        <translation>両方</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
</context>
<context>
    <name>moai::ServiceAdvanced</name>
    <message>
        <source>Automatic</source>
        <extracomment>In place of the number of models that may be asked at once</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>They go with every request. A header that carries a key takes it from an environment variable: %1.</source>
        <extracomment>%1 is the way to write an environment variable: ${NAME}</extracomment>
        <translation>すべてのリクエストに付けて送ります。キーを運ぶヘッダーには、環境変数からキーを渡します: %1。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>How many models of a service may be asked at the same time</extracomment>
        <translation>同時実行数(&amp;T)</translation>
    </message>
    <message>
        <source>How many participants may be asked at once. Automatic: one for a server on this computer, else as many as there are.</source>
        <translation>同時に質問できる参加者の数です。「自動」では、このコンピューターのサーバーなら1人、それ以外は全員です。</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>A file in PEM form with your company&apos;s own authority: trusted for this service besides the system&apos;s.</source>
        <translation>会社独自の認証局を含む PEM 形式のファイルです。システムの認証局に加え、このサービスに限って信頼します。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The system&apos;s, or http://host:port or socks5://host:port</source>
        <extracomment>In the empty field for a proxy&apos;s address</extracomment>
        <translation>システムの設定、または http://host:port か socks5://host:port</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Tries a proxy</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>プロキシをテスト</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <extracomment>How long to wait for a service: to be connected, to its first word, between two words</extracomment>
        <translation>接続までの待ち時間</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>最初の語までの待ち時間</translation>
    </message>
    <message>
        <source>Wait between words</source>
        <translation>語の間の待ち時間</translation>
    </message>
    <message>
        <source>Trying the proxy…</source>
        <extracomment>While a proxy is tried</extracomment>
        <translation>プロキシをテスト中…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>正常です。サービスが応答しました。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>サービスがキーを受け付けませんでした。キーとその権限を確認してください。</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>アカウントの残高がありません。サービスで入金してから再試行してください。</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>このキーでのリクエストが多すぎます。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>サービスが混雑しています。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>サービスがこのモデルまたはアドレスを認識できません。両方を確認してください。</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>質問がこのモデルには長すぎます。短くするか、コンテキストの大きいモデルを使ってください。</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>サービスのコンテンツフィルターがブロックしました。質問を言い換えてください。</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>サービスの応答に時間がかかりすぎました。再試行してください。</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>サービスがリクエストを拒否しました。モデルとパラメーターを確認してください。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>このアドレスの応答は、このプロトコルのものではありません。サービスの URL と種類を確認してください。</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>サービスでエラーが発生しました。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>%1 (HTTP %2: %3)</source>
        <extracomment>%1 advice, %2 an HTTP status, %3 the service&apos;s own words</extracomment>
        <translation>%1（HTTP %2: %3）</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 advice, %2 an HTTP status</extracomment>
        <translation>%1（HTTP %2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 advice, %2 the service&apos;s own words</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moai::ServiceForm</name>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>練習用の参加者にキーは不要です。</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>サービスにモデルを問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>接続できました。モデル%n個。</numerusform>
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
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Unfolds what few services need: headers, proxy, time-outs …</extracomment>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>The service is kept, its key is not yet.</source>
        <translation>サービスは保存しましたが、キーはまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>ヘッダー %1 は環境変数 %2 を使いますが、設定されていません。設定してから Moai を起動し直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>「%1」はヘッダー名にできません。英字、数字、「-」を使ってください。</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>ヘッダー %1 は接続時に自動で設定されます。サービス %2 から削除してください。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>ヘッダー %1 の値に改行などの制御文字があります。削除してください。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>サービス「%1」はありません。`moai service add %1` で追加するか、席に別のサービスを設定してください。</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>%1 のキーがありません。%2 に設定するか、`moai service add %1 --key-stdin` を実行してください。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message>
        <source>Services: good</source>
        <extracomment>Buttons at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>サービス: 正常</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>サービスとキー…</translation>
    </message>
    <message>
        <source>Every service that was asked has answered.</source>
        <translation>質問したサービスはすべて応答しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 how it is, such as &quot;check the key&quot;
----------
%1 is a service&apos;s name, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in trouble</source>
        <translation>
            <numerusform>問題のあるサービス%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceList</name>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>Below a service whose fields were changed</extracomment>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>moai::ServiceRules</name>
    <message>
        <source>Give the service a name.</source>
        <translation>サービスに名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>「%1」はサービスの名前に使えません。英字、数字、「.」「-」「_」を64文字以内で使ってください。</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>「practice」は組み込みのサービスです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>「%1」はウェブアドレスではありません。https://models.example/v1 のように入力してください。</translation>
    </message>
    <message>
        <source>A service&apos;s address has no user, password, query or fragment. Its key is kept apart, in the keychain or the environment.</source>
        <translation>サービスのアドレスに、ユーザー名、パスワード、クエリ、フラグメントは含められません。キーは別に、キーリングか環境変数に置きます。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>プロキシのアドレスは保存されるため、パスワードを含められません。サービスのプロキシを空にして、https_proxy か http_proxy に設定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>「%1」はプロキシのアドレスではありません。http://host:port か socks5://host:port と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no name for a header: use letters, digits and “-”, as in “X-Team: research”.</source>
        <translation>「%1」はヘッダーの名前に使えません。「X-Team: research」のように、英字、数字、「-」を使ってください。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>ヘッダー %1 の値に、改行などの制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and headers are stored. Give the key as the service&apos;s key, or name an environment variable that holds it: “%1: ${NAME}”.</source>
        <translation>ヘッダー %1 はキーを運ぶもので、ヘッダーは保存されます。キーはサービスのキーとして入力するか、キーの入った環境変数を指定してください:「%1: ${NAME}」。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>サービスには名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>「%1」のレーンは1以上にするか、設定しないでください。</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>「%1」というサービスはすでにあります。</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>サービス「%1」はありません。</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>サービス「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>%1 の席がまだ「%2」を使っています。先にその席を削除するか、別のサービスを設定してください。</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>サービス %1 の URL には接続できません。https:// または http:// で始まるものを書いてください。</translation>
    </message>
</context>
<context>
    <name>moai::ServicesPage</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the settings page with the places that serve models</extracomment>
        <translation>サービスとキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button that opens a list of well-known services</extracomment>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>モデルを席に着ける…</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>このサービスを削除</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>モデルを提供するサービスを追加してください。キーを使うクラウドサービスか、このコンピューターのサーバーです。</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>Button: goes on although a typed key is lost</extracomment>
        <translation>保存せずに移動</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The key that you typed is not saved yet, and goes when you look at something else.</source>
        <translation>入力したキーはまだ保存されていません。別のものを表示すると失われます。</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>設定を %1 に保存できません。ファイルとフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: Moai goes on with its own. Check what may be done with that file.</source>
        <translation>%1 の設定を読み取れません。Moai は既定の設定で続行します。ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Some lines of %1 are no settings and were left out. The file as it was is now %2.</source>
        <translation>%1 に設定ではない行があり、読み飛ばしました。元のファイルは %2 に残してあります。</translation>
    </message>
</context>
<context>
    <name>moai::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of the settings&apos; pages, for screen readers</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>Button: everything on this page of the settings as a fresh Moai has it</extracomment>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>The page was as a fresh Moai has it.</source>
        <translation>このページはすでに初期設定です。</translation>
    </message>
    <message>
        <source>“%1” is as a fresh Moai has it.</source>
        <extracomment>Notice with an Undo button; %1 is the title of a page of the settings</extracomment>
        <translation>「%1」を初期設定に戻しました。</translation>
    </message>
</context>
<context>
    <name>moai::ShippedPersonas</name>
    <message>
        <source>Skeptic</source>
        <extracomment>Name of a persona that comes with Moai; its text, below each name, is read by a model</extracomment>
        <translation>懐疑派</translation>
    </message>
    <message>
        <source>Doubt what is claimed until it is shown. For each important claim say what evidence would settle it and whether it is there. Name the weakest step of an argument, your own included, and say plainly when you do not know.</source>
        <translation>主張は、裏付けが示されるまで疑ってください。重要な主張ごとに、どんな証拠があれば決着するか、その証拠があるかを述べてください。自分のものも含め、論拠の最も弱い箇所を挙げ、分からないときは率直に分からないと言ってください。</translation>
    </message>
    <message>
        <source>Careful editor</source>
        <translation>丁寧な編集者</translation>
    </message>
    <message>
        <source>Read like an editor who respects the author. Cut what carries nothing, ask what a vague word means, and keep the tone. Show the changed sentence rather than describing the change, and give the reason in a few words.</source>
        <translation>書き手を尊重する編集者として読んでください。役に立たない部分を削り、あいまいな言葉の意味を問い、文の調子は保ってください。変更を説明するより、変更後の文を示し、理由を短く添えてください。</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>エンジニア</translation>
    </message>
    <message>
        <source>Think in requirements, limits and failure. Prefer the simplest thing that works, put numbers with units on what you claim, and say what it costs, how it breaks and how one would notice.</source>
        <translation>要件、限界、故障の観点で考えてください。うまく働く最も単純なものを選び、主張には単位付きの数値を添え、費用はいくらか、どう壊れるか、どうすればそれに気付けるかを述べてください。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Explain so that a bright beginner can follow: start from what is known, one idea at a time, with a small concrete example before the general rule. Point out the usual mistake, and end with one question that tests understanding.</source>
        <translation>聡明な初心者に分かるように説明してください。既知のことから始め、一度に1つの考えだけを扱い、一般的な規則の前に小さな具体例を示してください。よくある間違いを指摘し、最後に理解を確かめる質問を1つ出してください。</translation>
    </message>
    <message>
        <source>Devil&apos;s advocate</source>
        <translation>悪魔の代弁者</translation>
    </message>
    <message>
        <source>Argue the strongest case against the view that most people here would take. Use its best arguments, not a caricature. Say at the end which of them convinces you most, and what would answer it.</source>
        <translation>ここにいる大半が取りそうな見方に対し、最も強い反論を述べてください。戯画化せず、反対側の最良の論拠を使ってください。最後に、どの論拠に最も納得するか、それに何と答えられるかを述べてください。</translation>
    </message>
    <message>
        <source>Historian</source>
        <translation>歴史家</translation>
    </message>
    <message>
        <source>Put the question into its history: what was tried before, under which conditions, and how it ended. Tell sources from later legend, give dates and places, and say where a comparison with the past stops holding.</source>
        <translation>質問を歴史の中に置いてください。以前に何が、どんな条件で試され、どう終わったかを述べてください。史料と後世の言い伝えを区別し、年代と場所を示し、過去との比較がどこから成り立たなくなるかを述べてください。</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>統計学者</translation>
    </message>
    <message>
        <source>Ask what was measured, on whom, and compared with what. Give ranges rather than single figures, mention base rates, chance and selection, keep correlation apart from cause, and work the numbers step by step.</source>
        <translation>何を、誰について測り、何と比べたのかを問うてください。単一の値より範囲を示し、基準率、偶然、選択の偏りに触れ、相関と因果を区別し、計算は一歩ずつ進めてください。</translation>
    </message>
    <message>
        <source>Plain speaker</source>
        <translation>平易な語り手</translation>
    </message>
    <message>
        <source>Answer first, in one sentence; then only what is needed to act on it. Use everyday words and short sentences, no jargon and no preamble. If it depends, say on what.</source>
        <translation>まず1文で答え、続けて行動に必要なことだけを述べてください。日常の言葉と短い文を使い、専門用語や前置きは避けてください。場合によるなら、何によるのかを述べてください。</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>Button of the page that lists all keys</extracomment>
        <translation>キーを変更…</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <extracomment>In the empty field over the table of keys</extracomment>
        <translation>操作またはキー</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Buttons below the table of keys</extracomment>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーを解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>既定のキー(&amp;D)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys for “%1” together. Esc leaves it as it is.</source>
        <extracomment>%1 is what an action does, e.g. New discussion</extracomment>
        <translation>「%1」に割り当てるキーを同時に押してください。Esc で変更せずに戻ります。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A title in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 is taken: it does %2. Shall it do “%3” from now on?</source>
        <extracomment>%1 are keys, %2 what they do now</extracomment>
        <translation>%1 は%2に使われています。今後は「%3」に使いますか？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A page of the settings: which keys do what</extracomment>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>新しい議論</translation>
    </message>
    <message>
        <source>Search discussions</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>議論を検索</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>議論はまだありません。</translation>
    </message>
    <message>
        <source>No discussion holds these words.</source>
        <translation>この言葉を含む議論はありません。</translation>
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
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Start a new discussion</source>
        <translation>新しい議論を始める</translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>Moai が %1 に書き込めません。ディレクトリの権限を確認するか、--data-dir で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>Moai がソケット %1 を開けません: %2。そのディレクトリの権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>moai::StanceDelegate</name>
    <message>
        <source>→ round %1, no reason</source>
        <extracomment>In a cell of the map, as short as possible; %1 is a round&apos;s number</extracomment>
        <translation>→ ラウンド%1、理由なし</translation>
    </message>
    <message>
        <source>→ round %1</source>
        <translation>→ ラウンド%1</translation>
    </message>
    <message>
        <source>unverified</source>
        <extracomment>In a cell of the map: the quote was not found in the answer</extracomment>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>moai::StanceFooter</name>
    <message>
        <source>holds</source>
        <extracomment>Under a turn: the speaker did not change sides</extracomment>
        <translation>立場を維持</translation>
    </message>
    <message>
        <source>moved without naming an argument (conformity)</source>
        <extracomment>Under a turn: the speaker changed sides without a reason</extracomment>
        <translation>論拠を挙げずに立場を変更（同調）</translation>
    </message>
    <message>
        <source>moved toward @%1 without naming an argument (conformity)</source>
        <translation>論拠を挙げずに @%1 寄りに変更（同調）</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is the argument</extracomment>
        <translation>立場を変更: %1</translation>
    </message>
    <message>
        <source>moved by @%1: %2</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is a handle, %2 the argument</extracomment>
        <translation>@%1 により立場を変更: %2</translation>
    </message>
    <message>
        <source>Stance of @%1: %2 (%3)</source>
        <extracomment>What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved</extracomment>
        <translation>@%1 の立場: %2（%3）</translation>
    </message>
</context>
<context>
    <name>moai::StandingsItemModel</name>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name, %3 its value</extracomment>
        <translation>@%1、%2: %3</translation>
    </message>
    <message>
        <source>Mean of the places, 1 is the best; a participant&apos;s vote for its own answer does not count</source>
        <translation>順位の平均で、1が最良です。参加者自身の回答への票は数えません</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>順位</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>票数</translation>
    </message>
    <message>
        <source>Your place</source>
        <extracomment>Columns of a ranking: the person&apos;s own place for an answer</extracomment>
        <translation>あなたの順位</translation>
    </message>
</context>
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>%1 に、この版の Moai が扱えない「%2」があります。Moai を更新してください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>ラウンド%1/%2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>ラウンド%1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>What a round is for</extracomment>
        <translation>合意</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Why an answer failed, in a word: the service&apos;s key is missing or wrong</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>混雑</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎ</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読取不可</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>%1 seconds; a no-break space between</extracomment>
        <translation>%1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>Participants of a round whose marks do not fit into the message</extracomment>
        <translation>
            <numerusform>他%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button below a message</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>次のラウンド</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>別のプログラムが %1 を1分間使い続けています。それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>%1 の空き容量がありません。ディスクの空きを増やして、もう一度お試しください。保存済みの内容は無事です。</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 が壊れているか、データベースではありません。別の場所に移し、%2 にある最新のコピーと置き換えてください。コピーがなければ、Moai は空のデータベースで始めます。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>%1 に書き込めません。ファイルとフォルダーの権限を確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>%1 を開けません。フォルダーがあり、書き込めるか確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>%1 の読み書きができませんでした（%2）。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>このテキストは長すぎて %1 に保存できません。短くしてください。</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>%1 を使用できませんでした: %2。お手数ですが、ご報告ください。</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>Moai がデータベースを開けません</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>moai::Summons</name>
    <message>
        <source>Moai does not know the link “%1”. Links are moai://discussion/ID and moai://new?text=WORDS.</source>
        <translation>リンク「%1」は Moai では使えません。使えるのは moai://discussion/ID と moai://new?text=WORDS です。</translation>
    </message>
    <message>
        <source>The link “%1” names no discussion: it should end in the ID of one.</source>
        <translation>リンク「%1」は議論を示していません。末尾に議論の ID が必要です。</translation>
    </message>
    <message>
        <source>The link “%1” is too long: at most %L2 characters are taken. Paste its text into the composer instead.</source>
        <translation>リンク「%1」は長すぎます。上限は%L2文字です。代わりにテキストを入力欄に貼り付けてください。</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here, then open it.</source>
        <translation>「%1」はこのコンピューターのファイルではありません。ここに保存してから開いてください。</translation>
    </message>
</context>
<context>
    <name>moai::TableMenu</name>
    <message>
        <source>&amp;Discuss</source>
        <extracomment>Menu of a discussion</extracomment>
        <translation>討論(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>次のラウンド(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rank the answers</source>
        <translation>回答を順位付け(&amp;R)</translation>
    </message>
    <message>
        <source>Write the &amp;conclusion</source>
        <translation>結論を書く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Map the claims</source>
        <translation>主張のマップを作成(&amp;M)</translation>
    </message>
    <message>
        <source>What to do with the discussion</source>
        <extracomment>Button with what can be done with a discussion</extracomment>
        <translation>この議論でできること</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the discussion as a file</source>
        <translation>議論をファイルに保存します</translation>
    </message>
</context>
<context>
    <name>moai::TapeWire</name>
    <message>
        <source>The tape ends in the middle of this answer.</source>
        <translation>テープがこの回答の途中で終わっています。</translation>
    </message>
    <message>
        <source>%1 from character %2 on</source>
        <extracomment>%1 a place in a request, e.g. body.messages[2].content</extracomment>
        <translation>%1 の%2文字目以降</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>%1 の長さ</translation>
    </message>
    <message>
        <source>This request is not on the tape: all answers on it have been given.</source>
        <translation>このリクエストはテープにありません。対応する回答はすべて使われました。</translation>
    </message>
    <message>
        <source>This request is not on the tape. Request %1 there comes nearest; it differs in %2.</source>
        <translation>このリクエストはテープにありません。最も近いのはリクエスト%1で、%2 が異なります。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramAnswer</name>
    <message>
        <source>Telegram does not take the bot&apos;s token. Get it from @BotFather and set it again.</source>
        <translation>Telegram がボットのトークンを受け付けません。@BotFather から入手して、設定し直してください。</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go to a webhook. Remove the webhook if nothing else needs it.</source>
        <translation>ボットのメッセージは Webhook に送られています。他に必要としていなければ、Webhook を削除してください。</translation>
    </message>
    <message>
        <source>Another program reads this bot&apos;s messages. End it, or get a token of its own for Moai from @BotFather.</source>
        <translation>別のプログラムがこのボットのメッセージを読んでいます。それを終了するか、@BotFather から Moai 専用のトークンを入手してください。</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 が待機を求めています。</translation>
    </message>
    <message>
        <source>%1 has trouble (%2). Moai tries again by itself.</source>
        <translation>%1 に問題があります（%2）。Moai が自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 knows no such bot. Check the token and the server&apos;s address.</source>
        <translation>%1 はこのボットを認識できません。トークンとサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Telegram refused: %1</source>
        <extracomment>%1 what Telegram&apos;s server says, in English</extracomment>
        <translation>Telegram が拒否しました: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the address, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong with its certificate</extracomment>
        <translation>%1 に安全に接続できませんでした: %2 アドレス、時計、証明書を確認してください。</translation>
    </message>
    <message>
        <source>There is no host %1. Check the network and the server&apos;s address.</source>
        <translation>ホスト %1 がありません。ネットワークとサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>%1 が応答しません。サーバーは動いていますか？</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1. Check the system&apos;s proxy.</source>
        <translation>プロキシが %1 への接続を通しません。システムのプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Check the network.</source>
        <translation>%1 が応答せずに接続を閉じました。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>%1 が時間内に応答しませんでした。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>%1 との接続が応答の途中で切れました。</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2), but not as a Telegram server does. Check the server&apos;s address, and whether the network wants you to sign in.</source>
        <extracomment>%1 a host, %2 a number</extracomment>
        <translation>%1 から応答がありましたが（HTTP %2）、Telegram サーバーのものではありません。サーバーのアドレスと、ネットワークにサインインが必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramApi</name>
    <message>
        <source>This is no address of a Telegram server: write https://host, without the bot&apos;s token, a password or a question mark. The usual one is https://api.telegram.org.</source>
        <translation>これは Telegram サーバーのアドレスではありません。https://host の形で、ボットのトークン、パスワード、疑問符なしで書いてください。通常は https://api.telegram.org です。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramBot</name>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram, and give its token to Moai.</source>
        <translation>ボットはまだ設定されていません。Telegram の @BotFather で作成し、そのトークンを Moai に設定してください。</translation>
    </message>
    <message>
        <source>Another Moai of this data directory runs the bot. This one takes over when that one ends.</source>
        <translation>このデータディレクトリの別の Moai がボットを動かしています。それが終了すると、こちらが引き継ぎます。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramPage</name>
    <message>
        <source>Chats, or the bot itself</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>チャット、またはボット自体</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Tabs of the Telegram page</extracomment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
</context>
<context>
    <name>moai::TelegramQuestion</name>
    <message>
        <source>This chat is not known any more. Pair it again.</source>
        <translation>このチャットの登録はなくなっています。もう一度ペアリングしてください。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramStore</name>
    <message>
        <source>The chat was forgotten meanwhile. Pair it again.</source>
        <translation>このチャットの登録はその間に消されました。もう一度ペアリングしてください。</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>%1 の思考</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>思考 · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>moai::TokenForm</name>
    <message>
        <source>The bot stops, and the token is taken out of the keychain. The chats stay paired.</source>
        <translation>ボットを停止し、トークンをキーリングから削除します。チャットのペアリングは残ります。</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Open %1 in Telegram, send it /newbot and answer its questions.</source>
        <extracomment>%1 is a link to Telegram&apos;s bot that makes bots</extracomment>
        <translation>Telegram で %1 を開き、/newbot と送って質問に答えます。</translation>
    </message>
    <message>
        <source>Paste the token that it gives you here.</source>
        <translation>届いたトークンをここに貼り付けます。</translation>
    </message>
    <message>
        <source>How to get a token</source>
        <translation>トークンの入手方法</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>ボットのトークン</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Buttons beside the token of a Telegram bot</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>トークンの持ち主</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>別のトークン</translation>
    </message>
    <message>
        <source>Token from @BotFather</source>
        <translation>@BotFather のトークン</translation>
    </message>
    <message>
        <source>The token comes from the environment variable MOAI_TELEGRAM_TOKEN. Change it there, then start Moai again.</source>
        <translation>トークンは環境変数 MOAI_TELEGRAM_TOKEN から読み込まれます。そこで変更してから、Moai を起動し直してください。</translation>
    </message>
    <message>
        <source>A token is kept in the keychain.</source>
        <translation>トークンはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>It will be kept in the keychain. Where there is none, set MOAI_TELEGRAM_TOKEN in the environment instead.</source>
        <translation>トークンはキーリングに保存されます。キーリングがなければ、代わりに環境変数 MOAI_TELEGRAM_TOKEN に設定してください。</translation>
    </message>
    <message>
        <source>Asking Telegram whose token this is…</source>
        <extracomment>While a token is tried</extracomment>
        <translation>トークンの持ち主を Telegram に問い合わせ中…</translation>
    </message>
    <message>
        <source>It works: this is the token of %1.</source>
        <translation>確認できました。%1 のトークンです。</translation>
    </message>
    <message>
        <source>The token of %1 is kept in the keychain.</source>
        <translation>%1 のトークンをキーリングに保存しました。</translation>
    </message>
    <message>
        <source>The token is removed.</source>
        <translation>トークンを削除しました。</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptEntry</name>
    <message>
        <source>You</source>
        <extracomment>Names of contributions in the transcript; %1 is a handle such as @gpt</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>反論役</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 に再質問</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown でコピー</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>順番待ち</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Name of the view that shows everything in reading order, for screen readers</extracomment>
        <translation>発言記録</translation>
    </message>
</context>
<context>
    <name>moai::TransportFailure</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer. Retry.</source>
        <translation>%1 との接続が回答の途中で切れました。再試行してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>%1 が応答せずに接続を閉じました。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>%1 に接続できませんでした。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>プロキシに名前とパスワードが必要です。https_proxy か http_proxy に設定してください。</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>プロキシが接続を通しません。サービスとシステムのプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>%1 が応答しません。サーバーは動いていますか？</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>ホスト %1 がありません。サービスの URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>%1 に安全に接続できませんでした: %2 URL、時計、証明書を確認してください。</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>%1 は接続できるアドレスではありません。https:// または http:// で始めてください。</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>%1 が送った内容を展開できませんでした。再試行してください。繰り返す場合はサービスに報告してください。</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>%1 が%2以内に接続を受け付けませんでした。ネットワークと、サービスの URL とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 が%2以内に回答を始めませんでした。再試行するか、サービスの最初のバイトまでのタイムアウトを長くしてください。</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>%1 からの回答が途中で%2の間途絶えました。再試行するか、サービスの無通信タイムアウトを長くしてください。</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 は接続を保ったまま、%2の間何も送りませんでした。再試行するか、サービスの最初のバイトまでのタイムアウトを長くしてください。</translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>進行中の議論%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>回答に失敗した議論%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>未読の議論%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <extracomment>Of the tray icon: no answer is under way, nothing is unread</extracomment>
        <translation>進行中のものはありません</translation>
    </message>
    <message>
        <source>Telegram has trouble</source>
        <translation>Telegram に問題があります</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>無題</translation>
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
        <translation>新しい質問(&amp;N)</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <extracomment>Tray menu: the small window to ask something from anywhere</extracomment>
        <translation>クイック質問(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Moai</source>
        <extracomment>Tray menu: the window</extracomment>
        <translation>Moai を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Moai</source>
        <translation>Moai を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Pause &amp;Telegram</source>
        <extracomment>Tray menu: the Telegram bot</extracomment>
        <translation>Telegram を一時停止(&amp;T)</translation>
    </message>
    <message>
        <source>Resume &amp;Telegram</source>
        <translation>Telegram を再開(&amp;T)</translation>
    </message>
</context>
<context>
    <name>moai::ViewSwitch</name>
    <message>
        <source>Columns</source>
        <extracomment>Views of a discussion: the answers side by side</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Views of a discussion: everything in reading order</extracomment>
        <translation>発言記録</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Views of a discussion: claims × participants</extracomment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the row of buttons that choose the view, for screen readers</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>The answers side by side</source>
        <translation>回答を並べて表示</translation>
    </message>
    <message>
        <source>Everything in the order it was said</source>
        <translation>すべてを発言順に表示</translation>
    </message>
    <message>
        <source>Who holds which claim</source>
        <translation>誰がどの主張を支持するか</translation>
    </message>
</context>
<context>
    <name>moai::Welcome</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>A first question, ready to be sent at the practice table</extracomment>
        <translation>空はなぜ青いのですか？</translation>
    </message>
</context>
<context>
    <name>moai::WelcomePage</name>
    <message>
        <source>Not no&amp;w</source>
        <extracomment>Button that puts the first start away</extracomment>
        <translation>後で(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the person is in the first start; %1 of %2</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>The last button of the first start: the table is ready</extracomment>
        <translation>質問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>moai::WinTableDialog</name>
    <message>
        <source>Win table of “%1”</source>
        <extracomment>Title of a dialog; %1 is a project&apos;s name</extracomment>
        <translation>「%1」の戦績表</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing has been ranked in this project yet. Say /rank, or rank the answers of a round yourself.</source>
        <translation>このプロジェクトにはまだ順位付けがありません。/rank を実行するか、ラウンドの回答を自分で順位付けしてください。</translation>
    </message>
    <message>
        <source>By model and handle. A shared first place counts for each who shares it; nobody&apos;s own vote counts.</source>
        <translation>モデルとハンドルごとの集計です。同率首位はそれぞれに数え、自分自身への票は数えません。</translation>
    </message>
    <message>
        <source>Win table</source>
        <extracomment>Name of the table that tells who came first how often</extracomment>
        <translation>戦績表</translation>
    </message>
</context>
<context>
    <name>moai::WinTableItemModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How often somebody came first; %1 wins in %2 rankings</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name</extracomment>
        <translation>@%1、%2: %3</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Peers’ first places</source>
        <extracomment>Columns of the win table: first places among its peers</extracomment>
        <translation>他の参加者による1位</translation>
    </message>
    <message>
        <source>Mean score</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>Your first places</source>
        <extracomment>Columns of the win table: first places by the person&apos;s own rankings</extracomment>
        <translation>あなたによる1位</translation>
    </message>
</context>
<context>
    <name>moai::Wording</name>
    <message>
        <source>challenger</source>
        <extracomment>The participant that argues against the leading view</extracomment>
        <translation>反論役</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Run the Telegram bot alone, without a window, until it is stopped.</source>
        <translation>ウィンドウなしで Telegram ボットだけを、停止するまで動かします。</translation>
    </message>
    <message>
        <source>Take away the webhook that the bot&apos;s messages go to, then run.</source>
        <translation>ボットのメッセージが送られる Webhook を削除してから、動かします。</translation>
    </message>
    <message>
        <source>It works again: polling as @%1.</source>
        <translation>復旧しました。@%1 として受信しています。</translation>
    </message>
    <message>
        <source>Polling as @%1 (Ctrl+C ends).</source>
        <translation>@%1 として受信しています（Ctrl+C で終了）。</translation>
    </message>
    <message>
        <source>A window or another `moai bot` of this data directory runs the bot already. End that one first, or leave it to it.</source>
        <translation>このデータディレクトリのウィンドウか別の `moai bot` が、すでにボットを動かしています。先にそれを終了するか、任せておいてください。</translation>
    </message>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram; then: moai telegram token --stdin, or set MOAI_TELEGRAM_TOKEN.</source>
        <translation>ボットはまだ設定されていません。Telegram の @BotFather で作成してから、moai telegram token --stdin を実行するか MOAI_TELEGRAM_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>To take it away: moai bot --remove-webhook</source>
        <translation>削除するには: moai bot --remove-webhook</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>--lines では、各行が種類を指定します。</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>デコードする種類を指定してください。例: moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>--chunk にはバイト数を指定します。</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>Moai がサービスのバイト列から読み取る内容を、バグ報告用に表示します。</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>一度に N バイトずつ渡します。</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>1行に1件ずつ読み取ります: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}。</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>議論はまだありません。質問してみてください: moai say &quot;/open 空はなぜ青いのですか？&quot;</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>ラウンド%1、%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>議論 %1「%2」を削除しました。</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>議論を新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>議論をすべてのラウンドとともに表示します。</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>議論を削除します。</translation>
    </message>
    <message>
        <source>Find words in titles and in what was said, newest first.</source>
        <translation>タイトルと発言から言葉を探し、新しい順に表示します。</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>そのプロジェクトのものだけを対象にします。</translation>
    </message>
    <message>
        <source>--format takes md, json or html.</source>
        <translation>--format には md、json、html のいずれかを指定します。</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>「%1」は長すぎます。上限は%2です。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is imported into project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>議論 %1「%2」をプロジェクト %3 にインポートしました。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is already there, in project %3. Nothing was changed.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>議論 %1「%2」はすでにプロジェクト %3 にあります。何も変更していません。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” was deleted here; it is back in project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>議論 %1「%2」はここで削除されていましたが、プロジェクト %3 に戻しました。</translation>
    </message>
    <message>
        <source>Take in a discussion that was exported as JSON.</source>
        <translation>JSON でエクスポートした議論を取り込みます。</translation>
    </message>
    <message>
        <source>Into that project; else into its own, which is made when it is not there.</source>
        <translation>そのプロジェクトに取り込みます。省略時は元のプロジェクトに取り込み、なければ作成します。</translation>
    </message>
    <message>
        <source>Write a discussion with all that it led to.</source>
        <translation>議論を、その成果もすべて含めて出力します。</translation>
    </message>
    <message>
        <source>Markdown or HTML to read, JSON to import elsewhere; else md.</source>
        <translation>読むなら Markdown か HTML、別の場所にインポートするなら JSON。省略時は md です。</translation>
    </message>
    <message>
        <source>Into that file, in place of what is there; else to standard output.</source>
        <translation>そのファイルに上書きで出力します。省略時は標準出力です。</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>標準入力が長すぎます。上限は%L1バイトです。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Open the link, or send the line to the bot, until %1. The window or moai bot must be running.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>%1 までにリンクを開くか、この行をボットに送ってください。ウィンドウか moai bot が動いている必要があります。</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes, in lower case, and its first letter</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>That was decided elsewhere meanwhile.</source>
        <translation>その間に別の場所で決まりました。</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number</extracomment>
        <translation>%1 をペアリングしました。</translation>
    </message>
    <message>
        <source>%1 is turned away.</source>
        <translation>%1 を拒否しました。</translation>
    </message>
    <message>
        <source>Nobody sent the code in time; it does not hold any more.</source>
        <translation>時間内にコードが届きませんでした。コードは無効になりました。</translation>
    </message>
    <message>
        <source>%1 sent the code. Is that who you mean? [y/N]</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number; [y/N] is what may be typed</extracomment>
        <translation>%1 からコードが届きました。この相手で間違いありませんか？ [y/N]</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には0〜65535の数を指定します。</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>練習用モデルが %1 で応答します（Ctrl+C で終了）。</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>練習用モデルを 127.0.0.1 で提供します（OpenAI 互換）。</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>そのポートで待ち受けます。0 または省略時は空いているポートです。</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>サービス「%1」はありません。使えるもの: %2。moai service add %1 で追加してください。</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>プロジェクトはまだありません。作成するには: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>Say what to set, for example: moai project set NAME --context shared. `moai project set --help` lists what there is.</source>
        <translation>設定する項目を指定してください。例: moai project set NAME --context shared。`moai project set --help` で一覧を表示します。</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 を設定しました。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>プロジェクトには名前が必要です。</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>プロジェクト %1 を用意しました。モデルを席に着けるには: moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>プロジェクト %1 を用意しました。参加者は %2 です。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>質問しない</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>%1 には誰も着席していません。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 の名前を %2 に変更しました。</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>プロジェクト %1 を議論ごと削除しました。</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>プロジェクトを参加者一覧とともに表示します。</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>プロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Change how a project&apos;s table is run.</source>
        <translation>プロジェクトのテーブルの進め方を変更します。</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>プロジェクトの参加者を表示、または変更します。</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>プロジェクトの名前を変更します。</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>プロジェクトを議論ごと削除します。</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>席に着ける参加者: SERVICE/MODEL[=HANDLE] をコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>--%1 takes on or off.</source>
        <translation>--%1 には on か off を指定します。</translation>
    </message>
    <message>
        <source>--%1 takes %2 from 1 to %3.</source>
        <translation>--%1 には%2を1〜%3で指定します。</translation>
    </message>
    <message>
        <source>--%1 takes an amount in US dollars, such as 2.50, or none.</source>
        <translation>--%1 には 2.50 のような米ドルの金額か none を指定します。</translation>
    </message>
    <message>
        <source>--chair takes @HANDLE, SERVICE/MODEL or default.</source>
        <translation>--chair には @HANDLE、SERVICE/MODEL、default のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>--context には own、shared、chosen のいずれかを指定します。</translation>
    </message>
    <message>
        <source>default, or a number</source>
        <translation>default または数</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>テーマ。参加者全員に伝えます。</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>参加者の答え方。</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>見える範囲: own、shared、chosen。</translation>
    </message>
    <message>
        <source>Show peers as Seat A, B, …: on or off.</source>
        <translation>他の参加者を Seat A、B、… と表示します: on または off。</translation>
    </message>
    <message>
        <source>Let somebody argue against the leading view: on or off.</source>
        <translation>優勢な見解に反論する役を置きます: on または off。</translation>
    </message>
    <message>
        <source>End a discussion when nobody moves any more: on or off.</source>
        <translation>誰の立場も変わらなくなったら議論を終えます: on または off。</translation>
    </message>
    <message>
        <source>Who writes conclusions: @HANDLE, SERVICE/MODEL or default.</source>
        <translation>結論を書く役: @HANDLE、SERVICE/MODEL、default。</translation>
    </message>
    <message>
        <source>How many must have answered for a conclusion, or default.</source>
        <translation>結論に必要な回答の数、または default。</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers, in seconds.</source>
        <translation>結論が回答を待つ秒数。</translation>
    </message>
    <message>
        <source>Ask before a line that would pass it, in US dollars, or none.</source>
        <translation>これを超える発言の前に確認する額（米ドル）、または none。</translation>
    </message>
    <message>
        <source>Stop everything at this spend, in US dollars, or none.</source>
        <translation>すべてを停止する支出額（米ドル）、または none。</translation>
    </message>
    <message>
        <source>There is no service “%1” for the chair. Known are: %2.</source>
        <translation>議長に指定したサービス「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>Nobody sits at this table who could be the chair.</source>
        <translation>このテーブルには議長になれる参加者がいません。</translation>
    </message>
    <message>
        <source>Nobody called @%1 sits at this table; there are @%2.</source>
        <translation>このテーブルに @%1 という参加者はいません。いるのは @%2 です。</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>発言してください。例: moai say &quot;/open 空はなぜ青いのですか？&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>標準入力の内容がテキストではありません。Moai は UTF-8 を読み取ります。</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>議論 %1 は別のプロジェクトのものです。</translation>
    </message>
    <message>
        <source>The discussion broke off in round %1. To go on there: moai say -d %2 /resume</source>
        <translation>議論はラウンド%1で中断しました。そこから再開するには: moai say -d %2 /resume</translation>
    </message>
    <message>
        <source>If so, say it again with --yes.</source>
        <translation>よければ、--yes を付けてもう一度実行してください。</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>テーブルで1行発言し、回答が終わるたびに出力します。</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>そのプロジェクトで発言します。省略時は最後に使ったプロジェクトです。</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>その議論、または新しい議論で発言します。省略時はプロジェクトの最新の議論です。</translation>
    </message>
    <message>
        <source>Yes to what would be asked before it is done: many rounds, a cap.</source>
        <translation>実行前の確認（多数のラウンド、上限）にすべて「はい」と答えます。</translation>
    </message>
    <message>
        <source>Record the discussion to that file, a new one or one that holds its beginning; without -d the line begins a new discussion or goes on in the file&apos;s.</source>
        <translation>議論をそのファイルに記録します。新しいファイルか、その議論の冒頭が入ったファイルを指定します。-d がなければ、新しい議論を始めるか、ファイルの議論を続けます。</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>ラウンド%1</translation>
    </message>
    <message>
        <source>Nobody&apos;s position moved any more: the discussion ends early.</source>
        <translation>誰の見解も変わらなくなったため、議論は早めに終わります。</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 the state of a service&apos;s key: stored, environment, missing, locked …</extracomment>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>サービスはまだありません。練習用モデルが回答します。追加するには: moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>標準入力にキーがありませんでした。例: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>標準入力の内容はキーではありません。キーは英数字と記号だけの1行です。</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>サービス %1 を変更しました: %2、%3。</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>サービス %1 を追加しました: %2、%3。</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>キーはキーリングにあります。</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>キーは保存されませんでした。シークレットサービスがないため、環境変数にだけ置けます。moai を起動する前に %1 を設定してください。</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>サービス %1 を削除しました。</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>キーがキーリングにあれば、まだ残っています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 が応答し、モデル%n個を提供しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>サービスとキーの保存場所を一覧表示します。</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>サービスを追加または変更します。</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>サービスとそのキーを削除します。</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>サービスがキーを受け付けるか確認します。</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>サービスのモデルを一覧表示します。</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai（既定）、openai-responses、anthropic、gemini、ollama のいずれか。</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>API の先頭の URL。例: https://models.example/v1。</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>標準入力からキーを読み取り、キーリングに保存します。</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>すべてのリクエストにこのヘッダー「Name: value」を付けます。${NAME} は環境変数を表します。複数回指定できます。</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>一度に質問できる参加者の数。</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>秒数: CONNECT,FIRST,IDLE（10,120,60）。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port または socks5://host:port。</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>--lanes には1〜%1の数を指定します。</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>「%1」は既知のサービスではないため、--url が必要です。OpenAI のプロトコルでなければ --kind も必要です。既知のもの: %2。</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>--timeouts には CONNECT,FIRST,IDLE を秒で指定します。例: 10,120,60。</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>「%1」はヘッダーではありません。「X-Team: research」のように書いてください。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>「%1」という種類はありません。使えるのは openai、openai-responses、anthropic、gemini、ollama です。</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>データベースは正常です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>議論</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Telegram chats</source>
        <translation>Telegram チャット</translation>
    </message>
    <message>
        <source>Waiting for Telegram</source>
        <translation>Telegram への送信待ち</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>データベースを検査し、内容を表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the same to the byte.</source>
        <translation>%2件中%1件の回答がバイト単位で一致しました。</translation>
    </message>
    <message>
        <source>--speed takes 1 or max.</source>
        <translation>--speed には 1 か max を指定します。</translation>
    </message>
    <message>
        <source>%1 holds a discussion already. Choose a new file for a new one.</source>
        <translation>%1 にはすでに議論が入っています。新しい議論には新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds a discussion that is not there any more. Choose a new file.</source>
        <translation>%1 の議論はもうありません。新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Hold a recorded discussion once more, without a network, and compare.</source>
        <translation>記録した議論をネットワークなしで再現し、比較します。</translation>
    </message>
    <message>
        <source>Keep it, in a new project of that name; else it is thrown away unless --data-dir is given.</source>
        <translation>その名前の新しいプロジェクトに残します。省略すると、--data-dir を指定しない限り破棄します。</translation>
    </message>
    <message>
        <source>1: every byte in its time; max: as fast as it goes, the usual.</source>
        <translation>1: すべてのバイトを元の間隔で。max: できるだけ速く（既定）。</translation>
    </message>
    <message>
        <source>project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>does not show the desk</source>
        <translation>デスクトップの発言は転送しない</translation>
    </message>
    <message>
        <source>“%1” is no chat&apos;s number. The bot tells it in answer to /whoami; a group&apos;s begins with a minus.</source>
        <translation>「%1」はチャットの番号ではありません。番号は /whoami にボットが答えます。グループの番号はマイナスで始まります。</translation>
    </message>
    <message>
        <source>No chat is paired yet. Pair one: moai telegram pair</source>
        <translation>ペアリングしたチャットはまだありません。ペアリングするには: moai telegram pair</translation>
    </message>
    <message>
        <source>Chat %1 is paired.</source>
        <translation>チャット %1 をペアリングしました。</translation>
    </message>
    <message>
        <source>Groups are off: it is served once you say moai telegram groups on.</source>
        <translation>グループはオフです。moai telegram groups on を実行すると応答します。</translation>
    </message>
    <message>
        <source>Chat %1 is not known. See moai telegram chats.</source>
        <translation>チャット %1 は登録されていません。moai telegram chats をご覧ください。</translation>
    </message>
    <message>
        <source>Chat %1 is not served any more.</source>
        <translation>チャット %1 には今後応答しません。</translation>
    </message>
    <message>
        <source>token: %1</source>
        <extracomment>%1 where the bot&apos;s token is: environment, keychain or none</extracomment>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keychain. Next: moai telegram pair, and moai bot unless the window is open.</source>
        <translation>ボットのトークンをキーリングに保存しました。次は moai telegram pair です。ウィンドウが開いていなければ moai bot も実行してください。</translation>
    </message>
    <message>
        <source>The keychain holds no bot&apos;s token any more.</source>
        <translation>キーリングのボットのトークンを削除しました。</translation>
    </message>
    <message>
        <source>Either --stdin or --remove, not both.</source>
        <translation>--stdin と --remove は同時に指定できません。</translation>
    </message>
    <message>
        <source>What came on standard input is not a bot&apos;s token: digits, a colon, letters. Try: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</source>
        <translation>標準入力の内容はボットのトークン（数字、コロン、英字）ではありません。例: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way can read the token and what is said. Use https:// if the server can.</source>
        <translation>このアドレスは暗号化されていません。経路上の誰もがトークンと発言を読み取れます。サーバーが対応していれば https:// を使ってください。</translation>
    </message>
    <message>
        <source>Groups are on or off.</source>
        <translation>グループには on か off を指定します。</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <extracomment>%1 on or off</extracomment>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Keep the bot&apos;s token in the keychain.</source>
        <translation>ボットのトークンをキーリングに保存します。</translation>
    </message>
    <message>
        <source>Show or set the server of the Bot API.</source>
        <translation>Bot API のサーバーを表示または設定します。</translation>
    </message>
    <message>
        <source>Make a code that pairs a chat.</source>
        <translation>チャットをペアリングするコードを作成します。</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>チャットを一覧表示します。</translation>
    </message>
    <message>
        <source>Pair a chat by its number.</source>
        <translation>番号を指定してチャットをペアリングします。</translation>
    </message>
    <message>
        <source>Serve a chat no longer.</source>
        <translation>チャットへの応答をやめます。</translation>
    </message>
    <message>
        <source>Whether groups are served.</source>
        <translation>グループに応答するかどうか。</translation>
    </message>
    <message>
        <source>Read the token from standard input; @BotFather gives it.</source>
        <translation>標準入力からトークンを読み取ります。トークンは @BotFather が発行します。</translation>
    </message>
    <message>
        <source>Take it out of the keychain.</source>
        <translation>キーリングから削除します。</translation>
    </message>
    <message>
        <source>Talk in that project; else in the one used last.</source>
        <translation>そのプロジェクトで話します。省略時は最後に使ったプロジェクトです。</translation>
    </message>
    <message>
        <source>Seat, import or export: one at a time.</source>
        <translation>席に着ける、インポート、エクスポートは、一度に1つだけ指定してください。</translation>
    </message>
    <message>
        <source>“%1” maps no service: write --map FROM=TO, for example --map gateway=openai.</source>
        <translation>「%1」はサービスの対応付けではありません。--map FROM=TO と書いてください。例: --map gateway=openai。</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2.</source>
        <translation>サービス「%1」はありません。使えるサービス: %2。</translation>
    </message>
    <message>
        <source>A seat of the file tells no service: say which one serves it with --map =NAME. Known are: %1.</source>
        <translation>ファイルにサービスの指定がない席があります。--map =NAME で、使うサービスを指定してください。使えるサービス: %1。</translation>
    </message>
    <message>
        <source>The roster uses the service “%1”, which is not set up here: add it with moai service add %1, or say which one serves its seats with --map &quot;%1=NAME&quot;. Known are: %2.</source>
        <translation>この参加者一覧はサービス「%1」を使いますが、ここには設定されていません。moai service add %1 で追加するか、その席で使うサービスを --map &quot;%1=NAME&quot; で指定してください。使えるサービス: %2。</translation>
    </message>
    <message>
        <source>Write the roster into that file as JSON; - for standard output.</source>
        <translation>参加者一覧を JSON でそのファイルに書き出します。- は標準出力です。</translation>
    </message>
    <message>
        <source>Seat the roster of that file instead; - for standard input.</source>
        <translation>代わりに、そのファイルの参加者一覧を席に着けます。- は標準入力です。</translation>
    </message>
    <message>
        <source>With --import: the service TO serves the seats of FROM.</source>
        <translation>--import とともに使います。FROM の席にサービス TO を使います。</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>キーが必要</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>このコンピューターで応答するモデルサーバーはありません。</translation>
    </message>
    <message>
        <source>Find the model servers that answer on this computer.</source>
        <translation>このコンピューターで応答するモデルサーバーを検索します。</translation>
    </message>
    <message>
        <source>Trust the authorities of this PEM file, too, for this service; empty: none.</source>
        <translation>このサービスでは、この PEM ファイルの認証局も信頼します。空なら使いません。</translation>
    </message>
</context>
<context>
    <name>moai::terminal::KeyPrompts</name>
    <message>
        <source>The keyring asks for its password, in a window of its own.</source>
        <translation>キーリングが別のウィンドウでパスワードを求めています。</translation>
    </message>
</context>
</TS>
