<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>Writing</source>
        <extracomment>Group of keys: in the composer</extracomment>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>Group of keys: discuss, rank, conclude …</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Group of keys: what is shown where</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n 位已作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 已作答。</translation>
    </message>
    <message>
        <source>%1 have answered.</source>
        <extracomment>Spoken to blind people; %1 is a list of two or three handles</extracomment>
        <translation>%1 已作答。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n 位失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @scout, %2 a sentence</extracomment>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>The conclusion of %1 is there.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 的结论已写好。</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>全部已作答。</translation>
    </message>
    <message>
        <source>Nobody writes any more.</source>
        <translation>已没有人在书写。</translation>
    </message>
</context>
<context>
    <name>AnswerFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, with one decimal</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 w/s</source>
        <extracomment>Pace of an answer: words per second, as short as possible</extracomment>
        <translation>%1 词/秒</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 → %2 token</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>%1后出现首个词</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>每秒 %1 词</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>读取 %1 token</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>输出 %1 token</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>The price is unknown</source>
        <translation>价格未知</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>第 1 步（共 2 步）：%1 正在梳理论点，目前 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 2: %1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>第 1 步（共 2 步）：%1 正在梳理论点…</translation>
    </message>
    <message>
        <source>Step 2 of 2: %1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>第 2 步（共 2 步）：%1 正在撰写结论…</translation>
    </message>
    <message>
        <source>%1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>%1 正在撰写结论…</translation>
    </message>
    <message>
        <source>%1 broke off before the conclusion was complete.</source>
        <translation>%1 在结论完成前中断了。</translation>
    </message>
    <message>
        <source>Stopped before %1 wrote a word.</source>
        <translation>在 %1 写下任何内容之前就已停止。</translation>
    </message>
    <message>
        <source>%1 wrote nothing. Ask again, or choose another chair.</source>
        <translation>%1 什么也没写。请重新询问，或另选主持人。</translation>
    </message>
    <message>
        <source>Stopped before the conclusion of %1 could be read.</source>
        <translation>在读取 %1 的结论之前就已停止。</translation>
    </message>
    <message>
        <source>What %1 wrote is no conclusion in the form that was asked for. Here are the words as they came.</source>
        <translation>%1 所写的内容不符合要求的结论格式。以下是原文。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致意见</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <translation>仅一方提出</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>少数意见</translation>
    </message>
    <message>
        <source>Dissent that the conclusion leaves out</source>
        <translation>结论遗漏的异议</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>置信度：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A point of a conclusion; %1 what it is, %2 why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DateGroup</name>
    <message>
        <source>Today</source>
        <extracomment>Headings in the list of discussions</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>@%1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>@%1 正在梳理论点…</translation>
    </message>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>@%1 正在梳理论点，目前 %n 条…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>%n 条论点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n 条有争议</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 broke off before the claims were complete.</source>
        <translation>@%1 在论点梳理完成前中断了。</translation>
    </message>
    <message>
        <source>Stopped before @%1 wrote a word.</source>
        <translation>在 @%1 写下任何内容之前就已停止。</translation>
    </message>
    <message>
        <source>@%1 wrote nothing. Ask again.</source>
        <translation>@%1 什么也没写。请重新询问。</translation>
    </message>
    <message>
        <source>No claims could be read out of what @%1 wrote. Here are the words as they came.</source>
        <translation>无法从 @%1 所写的内容中读出论点。以下是原文。</translation>
    </message>
    <message>
        <source>@%1 found no claims in this discussion.</source>
        <translation>@%1 在这次讨论中没有找到论点。</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>开放</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>What you say goes to everyone at once; nobody sees the others&apos; answers of the round.</source>
        <translation>你的发言同时发给所有人；本轮中谁也看不到别人的回答。</translation>
    </message>
    <message>
        <source>What you say is discussed: everyone answers, then they read each other and answer in turn.</source>
        <translation>大家讨论你的发言：每位先作答，再阅读彼此的回答并依次回应。</translation>
    </message>
    <message>
        <source>What you say goes to those you name.</source>
        <translation>你的发言只发给你点名的参与者。</translation>
    </message>
    <message>
        <source>The chair writes the conclusion.</source>
        <translation>由主持人撰写结论。</translation>
    </message>
    <message>
        <source>Everyone ranks the last answers unnamed.</source>
        <translation>所有人对上一轮的匿名回答进行排名。</translation>
    </message>
    <message>
        <source>One of them lists the claims and who holds them.</source>
        <translation>由其中一位列出论点及各方立场。</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Context %1</source>
        <extracomment>How much a model can read at once; %1 is a number of tokens</extracomment>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A model that costs nothing</extracomment>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>What a model costs for a million tokens; %1 and %2 are amounts of money</extracomment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>上下文窗口：%1 token。</translation>
    </message>
    <message>
        <source>Context window: unknown.</source>
        <translation>上下文窗口：未知。</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>免费使用。</translation>
    </message>
    <message>
        <source>A million tokens cost %1 in the question and %2 in the answer.</source>
        <translation>每百万 token：提问 %1，回答 %2。</translation>
    </message>
    <message>
        <source>Price: unknown.</source>
        <translation>价格：未知。</translation>
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
        <translation>价格未知</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%n 项价格未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1 + %n 项未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>%n 个回答共花费 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>%n 个回答的价格未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>Tokens that models will read and write; the numbers are ranges such as 2,000–4,000</extracomment>
        <translation>输入 %1 token</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>输出 %1</translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>%n 次调用价格未知</numerusform>
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
        <translation>项目</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>Kind of a row of the palette: a place in a discussion&apos;s answers that holds the words</extracomment>
        <translation>文本内</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>独立对话</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>共享圆桌</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>选定回答</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>每位参与者能看到你的消息和自己的回答。</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>每位参与者能看到目前所有人说过的全部内容。</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>每位参与者能看到你的消息，以及每轮中你选定的回答。</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 个已停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>第 %1 轮：%2（%3）</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>in turn</source>
        <extracomment>What a round of a discussion is: all answer at once and read nobody; one after the other</extracomment>
        <translation>依次发言</translation>
    </message>
    <message>
        <source>everyone at once</source>
        <translation>同时作答</translation>
    </message>
    <message>
        <source>conclusion</source>
        <extracomment>What a round is</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>All rounds have been held.</source>
        <extracomment>Why a discussion in rounds is over</extracomment>
        <translation>所有轮次均已完成。</translation>
    </message>
    <message>
        <source>Nobody&apos;s stance moved any more, so it ended early.</source>
        <translation>已无人改变立场，因此提前结束。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>你停止了讨论。</translation>
    </message>
    <message>
        <source>The project&apos;s hard cap was reached.</source>
        <translation>已达到项目的硬上限。</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>无人作答。</translation>
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
        <translation>你</translation>
    </message>
    <message>
        <source>its own words</source>
        <extracomment>Whose words were sent to a model: its own of earlier</extracomment>
        <translation>自己的话</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>其他参与者</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Stands where something did not fit into what was sent to a model</extracomment>
        <translation>已略去</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>In whose turn something was sent to a model: as its instructions</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>as the person</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>以用户身份</translation>
    </message>
    <message>
        <source>as the model</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>以模型身份</translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>not asked yet</source>
        <extracomment>How a service is, in a few words, after its name or below it</extracomment>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How a service is: it answers</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>check the key</source>
        <extracomment>How a service is: it has no key, or refused the one it has</extracomment>
        <translation>请检查密钥</translation>
    </message>
    <message>
        <source>out of credit</source>
        <extracomment>How a service is: its account has no money left</extracomment>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>How a service is: it takes no more questions for a while</extracomment>
        <translation>已限流</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>How a service is: no connection to it can be made</extracomment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>last try failed</source>
        <extracomment>How a service is: the last question to it failed</extracomment>
        <translation>上次尝试失败</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>已应答。</translation>
    </message>
    <message>
        <source>Nothing was asked of it since Moai was started.</source>
        <translation>Moai 启动后尚未向其提问。</translation>
    </message>
    <message>
        <source>%1 (seen at %2)</source>
        <extracomment>%1 says how a service is, %2 is the time at which that was seen</extracomment>
        <translation>%1（%2 时的状态）</translation>
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
        <translation>反对</translation>
    </message>
    <message>
        <source>qualifies</source>
        <extracomment>What a participant makes of a claim: agrees only in part</extracomment>
        <translation>有保留</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>What a participant makes of a claim: nothing</extracomment>
        <translation>未表态</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>TelegramChat</name>
    <message>
        <source>topic %1 of a group</source>
        <extracomment>Kinds of Telegram chats; %1 is a forum topic&apos;s number</extracomment>
        <translation>群组话题 %1</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>States of Telegram chats</extracomment>
        <translation>等待你同意</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>has blocked the bot</source>
        <translation>已屏蔽机器人</translation>
    </message>
    <message>
        <source>%1 wants to pair with the current project.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;</extracomment>
        <translation>%1 请求与当前项目配对。</translation>
    </message>
    <message>
        <source>%1 wants to pair with the project “%2”.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;, %2 a project&apos;s name</extracomment>
        <translation>%1 请求与项目“%2”配对。</translation>
    </message>
</context>
<context>
    <name>TelegramHealth</name>
    <message>
        <source>Telegram is off</source>
        <extracomment>How the Telegram bot is, in a few words; at the foot of the sidebar</extracomment>
        <translation>Telegram 已关闭</translation>
    </message>
    <message>
        <source>Telegram is not set up</source>
        <translation>Telegram 未设置</translation>
    </message>
    <message>
        <source>Telegram: connecting…</source>
        <translation>Telegram：正在连接…</translation>
    </message>
    <message>
        <source>Telegram: @%1</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Telegram：@%1</translation>
    </message>
    <message>
        <source>Telegram: trying again</source>
        <translation>Telegram：正在重试</translation>
    </message>
    <message>
        <source>Telegram runs elsewhere</source>
        <translation>Telegram 在别处运行</translation>
    </message>
    <message>
        <source>Telegram has stopped</source>
        <translation>Telegram 已停止</translation>
    </message>
    <message>
        <source>Chats are not served until you switch it on.</source>
        <translation>开启之前，不会为聊天提供服务。</translation>
    </message>
    <message>
        <source>With a bot of your own you follow and lead discussions from your phone.</source>
        <translation>有了自己的机器人，你可以在手机上关注并主导讨论。</translation>
    </message>
    <message>
        <source>Asking Telegram who the bot is.</source>
        <translation>正在向 Telegram 查询机器人的身份。</translation>
    </message>
    <message>
        <source>@%1 serves the paired chats while Moai is open.</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Moai 打开期间，@%1 为已配对的聊天提供服务。</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Moai goes on by itself as soon as it can.</source>
        <translation>无法连接 Telegram。一旦恢复，Moai 会自动继续。</translation>
    </message>
    <message>
        <source>Another program has the bot. Moai takes over when that one ends.</source>
        <translation>机器人正被另一个程序使用。该程序结束后，Moai 会接管。</translation>
    </message>
    <message>
        <source>Look at the token and the server&apos;s address, then switch it on again.</source>
        <translation>请检查令牌和服务器地址，然后重新开启。</translation>
    </message>
</context>
<context>
    <name>TurnPlace</name>
    <message>
        <source>%1st</source>
        <extracomment>Places in an order; %1 is 1, 21, 31 …</extracomment>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>%1 is 2, 22, 32 …</extracomment>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>%1 is 3, 23, 33 …</extracomment>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>Speaks %1 of %2 in this round.</source>
        <extracomment>%1 is a place such as 2nd, %2 how many speak</extracomment>
        <translation>本轮共 %2 位发言，排在%1。</translation>
    </message>
    <message>
        <source>It is its turn.</source>
        <translation>正轮到它发言。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>它在等待发言。</translation>
    </message>
    <message>
        <source>It is the challenger: it argues against the leading view and does not count toward agreement.</source>
        <translation>它是反方：负责反驳主流观点，不计入一致意见。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>发送输入内容（在输入框中）</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>发送，无论 Enter 键如何设置</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>删除讨论（在列表中）</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>新建讨论</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>搜索讨论</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>重命名讨论</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <translation>导出讨论</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>停止所有回答</translation>
    </message>
    <message>
        <source>Discuss (what is typed, if anything)</source>
        <translation>讨论（若已输入内容，则讨论该内容）</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>再来一轮</translation>
    </message>
    <message>
        <source>Pause the discussion, or go on</source>
        <translation>暂停或继续讨论</translation>
    </message>
    <message>
        <source>Rank the answers</source>
        <translation>为回答排名</translation>
    </message>
    <message>
        <source>Write the conclusion</source>
        <translation>撰写结论</translation>
    </message>
    <message>
        <source>Map the claims</source>
        <translation>绘制论点图</translation>
    </message>
    <message>
        <source>Ask participant %1, or not</source>
        <extracomment>%1 is the participant&apos;s place at the table, from 1 on</extracomment>
        <translation>询问或不询问参与者 %1</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>询问或不询问某位参与者</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>编辑席位表</translation>
    </message>
    <message>
        <source>Columns, transcript or map</source>
        <extracomment>Keys Alt+1 to Alt+3</extracomment>
        <translation>分栏、记录或论点图</translation>
    </message>
    <message>
        <source>To the column on the left</source>
        <translation>移到左侧分栏</translation>
    </message>
    <message>
        <source>To the column on the right</source>
        <translation>移到右侧分栏</translation>
    </message>
    <message>
        <source>To the earlier round</source>
        <translation>转到上一轮</translation>
    </message>
    <message>
        <source>To the later round</source>
        <translation>转到下一轮</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>仅显示此分栏，再按恢复</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>显示分栏</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>显示论点图</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>转到下一个窗格</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>转到上一个窗格</translation>
    </message>
    <message>
        <source>Find and do anything (palette)</source>
        <translation>查找并执行任意操作（命令面板）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Telegram: chats and bot</source>
        <translation>Telegram：聊天和机器人</translation>
    </message>
    <message>
        <source>Welcome: connect models and begin</source>
        <extracomment>The first start once more</extracomment>
        <translation>欢迎：连接模型，开始使用</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>另一个 Moai 已打开此数据目录，但没有响应。请先关闭它，再重新启动。</translation>
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
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>搜索服务</translation>
    </message>
    <message>
        <source>Well-known services</source>
        <extracomment>Name of the list of well-known services, for screen readers</extracomment>
        <translation>常见服务</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>查找本机上的服务器</translation>
    </message>
    <message>
        <source>Asks the usual ports of this computer, such as Ollama&apos;s. Nothing beyond it is asked.</source>
        <translation>只询问本机的常用端口（如 Ollama 的端口），不会访问本机以外的任何地方。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the list of services without adding one</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another service…</source>
        <extracomment>A service that is not on the list of well-known ones</extracomment>
        <translation>其他服务…</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Heading in the list of services that can be added</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Any address that speaks one of the protocols</source>
        <translation>支持任一协议的任意地址</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <extracomment>Heading over the model servers that answered</extracomment>
        <translation>正在本机运行</translation>
    </message>
    <message>
        <source>Set up already as “%1”</source>
        <extracomment>%1 is a service&apos;s name</extracomment>
        <translation>已设置为“%1”</translation>
    </message>
    <message>
        <source>It wants a key</source>
        <translation>需要密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Headings in the list of services that can be added</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Set up already</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>While this computer&apos;s model servers are looked for</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start one, such as Ollama, or give its address.</source>
        <translation>本机上没有模型服务器应答。请启动一个（如 Ollama），或填写其地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>找到 %n 个服务器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>问题无法重试，只有回答可以。</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>@%1 仍在作答。请先停止它，再重试。</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>问题无法选定，只有回答可以。</translation>
    </message>
</context>
<context>
    <name>moai::AppearancePage</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of the appearance: whatever the desktop has</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>High contrast: on</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>High contrast: off</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>Movement on the screen</extracomment>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>After the size of the text: 120 %</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>对比度(&amp;O)</translation>
    </message>
    <message>
        <source>High contrast draws every edge and mark stronger.</source>
        <translation>高对比度会加强所有边框和标记。</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Compared with the desktop&apos;s own.</source>
        <translation>相对于桌面的文字大小。</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>Reduced: nothing slides, spins or blinks.</source>
        <translation>减弱：没有滑动、旋转或闪烁。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A page of the settings</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Tell a screen &amp;reader what has been answered</source>
        <translation>将已有的回答告知屏幕阅读器(&amp;R)</translation>
    </message>
    <message>
        <source>Also what failed, and when a conclusion is there.</source>
        <translation>也包括失败以及结论写好之时。</translation>
    </message>
</context>
<context>
    <name>moai::Authorities</name>
    <message>
        <source>The certificate file %1 cannot be read. Choose it again in the service&apos;s settings, or take it out there.</source>
        <translation>无法读取证书文件 %1。请在服务的设置中重新选择，或将其移除。</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of certificates. Choose another one in the service&apos;s settings.</source>
        <translation>%1 过大，不可能是证书文件。请在服务的设置中另选一个。</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file in PEM form is needed, with lines that read BEGIN CERTIFICATE.</source>
        <translation>%1 中没有证书。需要 PEM 格式的文件，其中含有 BEGIN CERTIFICATE 这样的行。</translation>
    </message>
</context>
<context>
    <name>moai::Autostart</name>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>无法移除“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>In a sandbox Moai cannot start itself. Add it to the programs that your desktop starts, in the desktop&apos;s own settings.</source>
        <translation>在沙盒中，Moai 无法自行启动。请在桌面自身的设置中，将它加入桌面启动的程序。</translation>
    </message>
</context>
<context>
    <name>moai::BallotsItemModel</name>
    <message>
        <source>(%1)</source>
        <extracomment>A place that a participant gave its own answer; it does not count</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>abstained: no order could be read</source>
        <extracomment>Why a reviewer did not rank; %1 is its reason</extracomment>
        <translation>弃权：无法读出排序</translation>
    </message>
    <message>
        <source>abstained: %1</source>
        <translation>弃权：%1</translation>
    </message>
    <message>
        <source>Reason of @%1: %2</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 its reason</extracomment>
        <translation>@%1 的理由：%2</translation>
    </message>
    <message>
        <source>@%1 puts @%2 at place %3</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 another&apos;s, %3 a place such as &quot;1&quot;</extracomment>
        <translation>@%1 将 @%2 排在第 %3 名</translation>
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
        <translation>这不是机器人的令牌。请复制 @BotFather 给出的整行：数字、冒号、字母。</translation>
    </message>
    <message>
        <source>Nobody knows yet who the bot is. Wait until it is connected, then try again.</source>
        <translation>尚不知道机器人的身份。请等它连接后再试。</translation>
    </message>
</context>
<context>
    <name>moai::BotForm</name>
    <message>
        <source>The address must begin with https:// or http:// and hold nothing but a server and a path, for example %1.</source>
        <translation>地址必须以 https:// 或 http:// 开头，且只包含服务器和路径，例如 %1。</translation>
    </message>
    <message>
        <source>Serve groups, too</source>
        <extracomment>Check box: chats with several people may be paired, too</extracomment>
        <translation>也为群组提供服务</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Headings of what is set about a Telegram bot</extracomment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Everybody in a paired group can ask the table, and your services are paid by you. While this is off, groups are not served.</source>
        <translation>已配对群组中的每个人都能向圆桌提问，而服务费用由你支付。关闭此项时，不为群组提供服务。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Buttons beside the address of the Telegram server: keep it; back to the usual one</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, unless you run a Bot API server yourself.</source>
        <translation>Telegram 官方服务器，除非你自己运行 Bot API 服务器。</translation>
    </message>
    <message>
        <source>Over http:// the token can be read by everybody on the way there.</source>
        <translation>使用 http:// 时，传输途中的任何人都能读取令牌。</translation>
    </message>
</context>
<context>
    <name>moai::BotToken</name>
    <message>
        <source>What %1 holds is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>%1 中的内容不是机器人的令牌。请复制 @BotFather 给出的整行：数字、冒号、字母。</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>这不是机器人的令牌。请复制 @BotFather 给出的整行：数字、冒号、字母。</translation>
    </message>
    <message>
        <source>%1 You can put the token into the environment variable %2 instead.</source>
        <translation>%1 也可以把令牌放在环境变量 %2 中。</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keyring, which is locked. Unlock it.</source>
        <translation>机器人的令牌在密钥环中，而密钥环已锁定。请解锁。</translation>
    </message>
    <message>
        <source>%1 It held the bot&apos;s token. Start it, or put the token into the environment variable %2.</source>
        <translation>%1 机器人的令牌保存在其中。请启动密钥服务，或把令牌放在环境变量 %2 中。</translation>
    </message>
</context>
<context>
    <name>moai::Bring</name>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>Notice with an Undo button; %1 is a name</extracomment>
        <translation>已移除“%1”。</translation>
    </message>
</context>
<context>
    <name>moai::Budget</name>
    <message>
        <source>Stopped: the project&apos;s hard cap of %1 is reached. What had arrived is kept.</source>
        <translation>已停止：达到项目的硬上限 %1。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>The project has spent %1 and its hard cap is %2: nobody is asked. Raise the cap in the project&apos;s settings, or with `moai project set NAME --hard-cap USD`.</source>
        <translation>项目已花费 %1，硬上限为 %2：不再询问任何人。请在项目设置中提高上限，或使用 `moai project set NAME --hard-cap USD`。</translation>
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
        <translation>文件在第 %1 字节附近损坏：请重新获取完整的文件。</translation>
    </message>
    <message>
        <source>This is no discussion of Moai&apos;s. What can be imported is made by moai export ID --format json.</source>
        <translation>这不是 Moai 的讨论。可导入的文件由 moai export ID --format json 生成。</translation>
    </message>
    <message>
        <source>The file was made by a newer Moai: import it with that version or a later one.</source>
        <translation>此文件由较新版本的 Moai 生成：请用该版本或更高版本导入。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. discussion.rounds[2].mode</extracomment>
        <translation>文件已损坏：%1 缺失或内容不正确。</translation>
    </message>
    <message>
        <source>It was still being written when the discussion was exported.</source>
        <translation>导出讨论时，它仍在生成中。</translation>
    </message>
</context>
<context>
    <name>moai::Cassette</name>
    <message>
        <source>Line %1 of the cassette is damaged: it is no JSON object.</source>
        <translation>录制文件的第 %1 行已损坏：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This cassette was recorded by a later Moai (%1). Replay it with that version or a newer one.</source>
        <translation>此录制文件由更高版本的 Moai（%1）录制。请用该版本或更新的版本回放。</translation>
    </message>
    <message>
        <source>This is no cassette: record one with moai say --record FILE LINE.</source>
        <translation>这不是录制文件：请用 moai say --record FILE LINE 录制。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>无法将录制内容写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message>
        <source>Certificate file</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>仅使用系统的证书颁发机构</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Ask whoever runs the service for a new one.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>“%1”的证书已于 %2 过期。请向服务的运营方索取新证书。</translation>
    </message>
    <message>
        <source>“%1”, valid until %2.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>“%1”，有效期至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>%n 个证书；最先到期的是“%1”，到期日为 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ChatBook</name>
    <message>
        <source>a chat that is not paired any more</source>
        <translation>已取消配对的聊天</translation>
    </message>
    <message>
        <source>This chat is not paired any more.</source>
        <translation>此聊天已取消配对。</translation>
    </message>
</context>
<context>
    <name>moai::ChatCard</name>
    <message>
        <source>Mirror the desk</source>
        <extracomment>Check box of a Telegram chat</extracomment>
        <translation>同步桌面端</translation>
    </message>
    <message>
        <source>What is said in the window and on the terminal appears in the chat</source>
        <translation>窗口和终端中的发言会显示在聊天中</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Buttons of a Telegram chat: end its pairing; do not let it in; let it in</extracomment>
        <translation>取消配对</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <extracomment>Names of a Telegram chat&apos;s controls, for screen readers; %1 is the chat</extracomment>
        <translation>%1 的项目</translation>
    </message>
    <message>
        <source>Mirror the desk in %1</source>
        <translation>在 %1 中同步桌面端</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>取消与 %1 的配对</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>The group with all its topics is served no more, until it is paired again.</source>
        <translation>不再为该群组及其所有话题提供服务，直到重新配对。</translation>
    </message>
    <message>
        <source>This chat is served no more, until it is paired again.</source>
        <translation>不再为此聊天提供服务，直到重新配对。</translation>
    </message>
</context>
<context>
    <name>moai::ChatPresses</name>
    <message>
        <source>The discussion has gone on.</source>
        <translation>讨论已有新进展。</translation>
    </message>
    <message>
        <source>That was answered before.</source>
        <translation>这个问题已经回答过了。</translation>
    </message>
</context>
<context>
    <name>moai::ChatWords</name>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>waits for a yes at the desk</source>
        <translation>等待在桌面端确认</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>This is a private Moai bot.</source>
        <translation>这是一个私人 Moai 机器人。</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>你的编号是 %1。</translation>
    </message>
    <message>
        <source>This chat&apos;s number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>此聊天的编号是 %1。</translation>
    </message>
    <message>
        <source>Confirm on the desktop: Moai shows this chat there and asks whether to let it in.</source>
        <translation>请在桌面端确认：Moai 会在那里显示此聊天，并询问是否允许。</translation>
    </message>
    <message>
        <source>This chat is paired with Moai. Project: %1.</source>
        <translation>此聊天已与 Moai 配对。项目：%1。</translation>
    </message>
    <message>
        <source>Whatever you write here goes to the whole table, and every answer comes here. `/help` lists the commands, `/projects` chooses another project, `/new` starts a new discussion.</source>
        <translation>你在这里写的内容会发给整张圆桌，所有回答也会送到这里。`/help` 列出命令，`/projects` 选择其他项目，`/new` 新建讨论。</translation>
    </message>
    <message>
        <source>Your number: `%1`</source>
        <translation>你的编号：`%1`</translation>
    </message>
    <message>
        <source>This chat: `%1`</source>
        <translation>此聊天：`%1`</translation>
    </message>
    <message>
        <source>This topic: `%1`</source>
        <translation>此话题：`%1`</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Moai reads text here. Voice messages, pictures and files are not read: please write, or paste the text.</source>
        <translation>Moai 在这里只读文字，不读语音消息、图片和文件：请输入或粘贴文字。</translation>
    </message>
    <message>
        <source>Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` offers the projects to choose from.</source>
        <translation>在 Telegram 中还可以使用：`/whoami` 显示此聊天的编号，`/projects` 列出可选的项目。</translation>
    </message>
    <message>
        <source>This chat talks in the project %1 now.</source>
        <translation>此聊天现在属于项目 %1。</translation>
    </message>
    <message>
        <source>There is no project yet: `/project new NAME` makes one, or just ask something.</source>
        <translation>还没有项目：用 `/project new NAME` 新建一个，或直接提问。</translation>
    </message>
    <message>
        <source>Project: %1. Which one is this chat to talk in?</source>
        <translation>项目：%1。此聊天要使用哪个项目？</translation>
    </message>
    <message>
        <source>Not all of them are here: `/project use NAME` takes any.</source>
        <translation>这里没有列出全部项目：`/project use NAME` 可选用任意一个。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>moai::ChatsPane</name>
    <message>
        <source>No chat is paired yet. Pair one, and what is said at the table appears on your phone; what you write there is said at the table.</source>
        <translation>还没有配对的聊天。配对后，圆桌上的发言会显示在手机上；你在手机上写的内容也会出现在圆桌上。</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 已损坏（%2）。请将它移走，并用 %3 中最新的副本替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%1 中有 %n 行没有归属</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>%1 中还没有数据库。首次使用时 Moai 会创建。</translation>
    </message>
</context>
<context>
    <name>moai::ClaimPane</name>
    <message>
        <source>Show in the answer</source>
        <extracomment>Button: open the answer in which a quote stands, and mark it there</extracomment>
        <translation>在回答中显示</translation>
    </message>
    <message>
        <source>@%1 is silent on it</source>
        <extracomment>Who holds what of a claim; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a round&apos;s number</extracomment>
        <translation>@%1 对此未表态</translation>
    </message>
    <message>
        <source>@%1 %2 · round %3</source>
        <translation>@%1 %2 · 第 %3 轮</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Unverified: these words do not stand in the answer.</source>
        <extracomment>Below a quote that the answer does not hold</extracomment>
        <translation>未证实：回答中没有这些话。</translation>
    </message>
    <message>
        <source>No words were quoted for it.</source>
        <translation>没有引用原文作为依据。</translation>
    </message>
    <message>
        <source>→ round %1: %2</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>→ 第 %1 轮：%2</translation>
    </message>
    <message>
        <source>%1 – without naming the argument that did it (conformity)</source>
        <translation>%1 – 未说明起作用的论据（从众）</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1，因为 %2</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsItemModel</name>
    <message>
        <source>@%1 %2: %3</source>
        <extracomment>A cell of the map; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a statement</extracomment>
        <translation>@%1 %2：%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a quote</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” – not found in its answer</source>
        <translation>“%1” – 未在其回答中找到</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2” without naming an argument</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>第 %1 轮改为“%2”，未说明论据</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2”: %3</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance, %3 the argument</extracomment>
        <translation>第 %1 轮改为“%2”：%3</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsTable</name>
    <message>
        <source>Claims and who holds them</source>
        <extracomment>Name of the grid of claims and participants, for screen readers</extracomment>
        <translation>论点及各方立场</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>One of the theme&apos;s colours, by its number</extracomment>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>反方</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>重新询问 %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>将 %1 的回答复制为 Markdown</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Button of a column: show what this participant was sent</extracomment>
        <translation>%1 看到了什么？</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>选定 %1 的回答</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>等待发言</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s state; %1 is a handle, %2 e.g. &quot;writing&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit</source>
        <extracomment>Of the talk so far; the model&apos;s context was too small for all of it</extracomment>
        <translation>
            <numerusform>%n 个段落放不下</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>显示所有分栏</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>仅显示此分栏</translation>
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
        <translation>文字过长：共 %1 个字符，最多可发送 %2 个。</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>这不是文本（含有零字节）：请发送文字。</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>没有命令 /%1。你是想用 /%2 吗？要发送以斜杠开头的文字，请以两个斜杠开头。</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>圆桌旁还没有人入座</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2.</source>
        <translation>这里没有叫 %1 的参与者：%2。</translation>
    </message>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>请这样写：/%1 %2</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A discussion has 1 to %1 rounds, not %2. If the number begins your text, put the rounds before it: /%3 %4 %2 …</source>
        <translation>讨论可以有 1 到 %1 轮，不能是 %2 轮。如果这个数字是正文的开头，请把轮数写在前面：/%3 %4 %2 …</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>没有问题：请写一个，或用 /help 查看可用的命令。</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>这里没有叫 %1 的参与者：%2。要发送以 @ 开头的文字，请在前面加上 /open。</translation>
    </message>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>请写明要搜索的内容，例如 /search blue sky</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>将数据库、设置和密钥单独存放在此目录中。</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>列出或作答时输出 JSON。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>用法：
</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
各种形式通用的选项：
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>解释某种形式；显示版本。</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
退出状态：0 所有参与者均已作答，1 部分作答，2 用法错误，3 无人作答，4 数据存储无法使用。
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>还需要补充内容。可用的有：%1。</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>moai 不认识“%1”。可用的有：%2。请参阅 moai --help。</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>用法：%1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>请参阅 moai %1 --help。</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>请参阅 moai --help。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Begin a new discussion.</source>
        <translation>开始新讨论。</translation>
    </message>
    <message>
        <source>Open the quick question, for a key of the desktop.</source>
        <translation>打开快速提问，可绑定到桌面快捷键。</translation>
    </message>
    <message>
        <source>Open the practice table.</source>
        <translation>打开练习圆桌。</translation>
    </message>
    <message>
        <source>Wait in the tray, without a window.</source>
        <translation>在托盘中等待，不显示窗口。</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first), a moai: link, an exported discussion.</source>
        <translation>打开窗口（再次启动时会显示已有窗口）、moai: 链接或导出的讨论。</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>同时询问所有人，各自作答</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>让所有人依次作答，共 N 轮</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>为进行中的讨论再加一轮</translation>
    </message>
    <message>
        <source>Lets the one speaking end, and no other begin</source>
        <translation>让当前发言者说完，之后不再有人发言</translation>
    </message>
    <message>
        <source>Goes on at the turn where the discussion paused or broke off</source>
        <translation>从讨论暂停或中断处继续</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>让主持人撰写结论</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>让所有人对上一轮的匿名回答排名</translation>
    </message>
    <message>
        <source>Maps what is claimed and who holds what of it</source>
        <translation>绘制论点及各方立场的论点图</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>重新询问上一轮中失败、已停止或被点名的参与者</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>停止全部或其中一个；已收到的内容会保留</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>新建讨论</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>列出项目</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>新建、选用、重命名或删除项目</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>显示或更改圆桌旁的参与者</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>说明当前位置和正在运行的内容</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>说明讨论已花费多少</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>搜索所有讨论</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>将讨论导出为文件</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>列出命令，或解释某个命令</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>输入框设置</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>这大约需要 %1。</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>停止所有回答</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>问题或命令</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>向所有人提问，或键入 / 使用命令。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Enter 发送，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Ctrl+Enter 发送。</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionCard</name>
    <message>
        <source>Conclusion</source>
        <extracomment>Name of the text with the conclusion, for screen readers</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>Titles of a conclusion&apos;s lists</extracomment>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>少数意见</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致意见</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <extracomment>Title of the list of points that only one participant made</extracomment>
        <translation>仅一方提出</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Absent – not in agreement</source>
        <extracomment>Title of the list of participants that had no answer</extracomment>
        <translation>缺席 – 不计入一致意见</translation>
    </message>
    <message>
        <source>The conclusion appears here as it is written.</source>
        <extracomment>Stands where a conclusion will appear</extracomment>
        <translation>结论写出时会显示在这里。</translation>
    </message>
    <message>
        <source>Conclusion of %1</source>
        <extracomment>Name of a conclusion&apos;s card; %1 is a handle such as @gpt</extracomment>
        <translation>%1 的结论</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Who wrote a conclusion; %1 is a handle, %2 a model</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <translation>%1 看到了什么？</translation>
    </message>
    <message>
        <source>Ask the chair %1 again</source>
        <translation>重新询问主持人 %1</translation>
    </message>
    <message>
        <source>Copy the conclusion as Markdown</source>
        <translation>将结论复制为 Markdown</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>置信度：%1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button under a conclusion that failed</extracomment>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>• %1 – disputed by %2</source>
        <extracomment>A dispute; %1 is a statement, %2 the handles of those who dispute it</extracomment>
        <translation>• %1 – %2 反对</translation>
    </message>
    <message>
        <source>Dropped dissent: the conclusion leaves out what is disputed.</source>
        <translation>遗漏的异议：结论没有提及有争议之处。</translation>
    </message>
    <message>
        <source>Ask the chair again</source>
        <translation>重新询问主持人</translation>
    </message>
    <message>
        <source>The chair judges itself: an answer of @%1 is among those that it weighs.</source>
        <translation>主持人在评判自己：所权衡的回答中有一个出自 @%1。</translation>
    </message>
    <message>
        <source>Heard: @%1</source>
        <translation>已听取：@%1</translation>
    </message>
    <message>
        <source>Checked against the claims that the participants dispute.</source>
        <translation>已与参与者反对的论点核对。</translation>
    </message>
    <message>
        <source>Not checked for dropped dissent: there are no claims to check it against.</source>
        <translation>未检查是否遗漏异议：没有可供核对的论点。</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionPage</name>
    <message>
        <source>Conclusions</source>
        <extracomment>Name of the tabs that choose one of several conclusions</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Switch: all conclusions at once, next to each other</extracomment>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Round %1 · @%2</source>
        <extracomment>A tab; %1 is a round&apos;s number, %2 the handle of the chair</extracomment>
        <translation>第 %1 轮 · @%2</translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message>
        <source>Connect your models</source>
        <translation>连接你的模型</translation>
    </message>
    <message>
        <source>Use model servers on this computer, cloud services with a key of yours, or both. Keys go to the system&apos;s keyring, nowhere else.</source>
        <translation>可使用本机上的模型服务器、用你自己密钥的云服务，或两者兼用。密钥只存入系统的密钥环，不会存到别处。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>With a key or an address</source>
        <translation>使用密钥或地址</translation>
    </message>
    <message>
        <source>Another one, that speaks like OpenAI</source>
        <extracomment>A service that is none of the well-known ones</extracomment>
        <translation>其他兼容 OpenAI 的服务</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>✓ %1 is set up</source>
        <extracomment>A service that is set up; %1 its name, %2 what its test said</extracomment>
        <translation>✓ %1 已设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <extracomment>While the usual ports of model servers are asked</extracomment>
        <translation>正在查找模型服务器…</translation>
    </message>
    <message>
        <source>%1 wants a key: set it up below</source>
        <extracomment>A model server on this computer; %1 its name</extracomment>
        <translation>%1 需要密钥：请在下方设置</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1，%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).</source>
        <translation>常用端口上没有服务器应答（Ollama、LM Studio、llama.cpp 等）。</translation>
    </message>
    <message>
        <source>Tick those that Moai may use.</source>
        <translation>请勾选 Moai 可以使用的服务器。</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <extracomment>Button: keeps the service and asks it for its models</extracomment>
        <translation>测试并添加(&amp;T)</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>可用，%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work yet</source>
        <translation>暂不可用</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>%1 由较新版本的 Moai 创建（架构 %2，本版本支持 %3）：请更新 Moai；未作任何更改。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
</context>
<context>
    <name>moai::ConsentStrip</name>
    <message>
        <source>Go ahead</source>
        <extracomment>Buttons below a question about an expensive line</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The line stays in the composer (Esc)</source>
        <translation>内容保留在输入框中 (Esc)</translation>
    </message>
</context>
<context>
    <name>moai::CostNotice</name>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1，另有 %2 未知</translation>
    </message>
    <message>
        <source>**Discussion**</source>
        <translation>**讨论**</translation>
    </message>
    <message>
        <source>Round %1 (%2)</source>
        <translation>第 %1 轮（%2）</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>软上限 %1</translation>
    </message>
    <message>
        <source>hard cap %1</source>
        <translation>硬上限 %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>Project **%1**: %2 (%3)</source>
        <translation>项目 **%1**：%2（%3）</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>还没有提过问题。</translation>
    </message>
    <message>
        <source>This takes %1 to %2. The project has spent %3, and its soft cap is %4.</source>
        <translation>这需要 %1 到 %2。项目已花费 %3，软上限为 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 calls have no known price.</source>
        <translation>%2 次调用中有 %1 次价格未知。</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>要继续吗？</translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message>
        <source>%1 of %2 have answered</source>
        <extracomment>Everyone answers at once; %1 of %2 participants have answered</extracomment>
        <translation>%2 位中已有 %1 位作答</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a discussion in rounds</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The turn under way is the last until you go on</source>
        <translation>当前发言结束后即暂停，直到你继续</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>One more round of the discussion</source>
        <translation>讨论再来一轮</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The chair writes what the discussion led to</source>
        <translation>由主持人写出讨论的成果</translation>
    </message>
    <message>
        <source>Heard: “%1” opens the next round.</source>
        <extracomment>What the person said while a discussion runs; %1 are those words</extracomment>
        <translation>已收到：“%1”将开启下一轮。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Buttons of a discussion in rounds: it broke off when Moai was closed</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>What was said stays; no further round follows</source>
        <translation>已说的内容会保留；不再有后续轮次</translation>
    </message>
    <message>
        <source>Stops the discussion; what was said stays</source>
        <translation>停止讨论；已说的内容会保留</translation>
    </message>
    <message>
        <source>Pausing · %1</source>
        <extracomment>%1 is e.g. &quot;Round 2 of 3&quot;</extracomment>
        <translation>即将暂停 · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>This discussion broke off</source>
        <extracomment>Moai was closed in the middle of a discussion</extracomment>
        <translation>此讨论已中断</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>讨论已结束</translation>
    </message>
    <message>
        <source>after round %1.</source>
        <translation>在第 %1 轮之后。</translation>
    </message>
    <message>
        <source>in round %1, before %2.</source>
        <extracomment>Where a discussion broke off; %1 a round&apos;s number, %2 a handle</extracomment>
        <translation>在第 %1 轮，%2 发言之前。</translation>
    </message>
    <message>
        <source>after the turn of %1</source>
        <translation>在 %1 发言之后</translation>
    </message>
    <message>
        <source>%1 would be next</source>
        <translation>接下来轮到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>还有 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks, %2 of %3</source>
        <extracomment>Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak</extracomment>
        <translation>%1 正在发言，%2，共 %3 位</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>无法创建文件夹 %1。请检查其上级是否为可写的文件夹，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>无法创建 %1（%2）。请检查其文件夹是否可写、磁盘是否有空间，或用 --data-dir 选择其他位置。</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>“chunks”必须是 base64 文本的列表。</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>有一个数据块不是有效的 base64。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>“%1”无法解码。可用的有 sse、ndjson、openai、openai-responses、anthropic、gemini 和 ollama。</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>此行不是 JSON。</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>此行不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>moai::Desktop</name>
    <message>
        <source>Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; the settings say whether closing the window quits.</source>
        <translation>Moai 会继续在托盘中运行，以便接收回答。可从托盘菜单或按 Ctrl+Q 退出；关闭窗口时是否退出，可在设置中更改。</translation>
    </message>
    <message>
        <source>Moai is still here</source>
        <translation>Moai 仍在运行</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>moai::DesktopPage</name>
    <message>
        <source>&amp;Closing the window leaves Moai in the tray</source>
        <translation>关闭窗口后 Moai 留在托盘中(&amp;C)</translation>
    </message>
    <message>
        <source>Answers go on arriving. Where there is no tray, closing quits.</source>
        <translation>仍会继续接收回答。没有托盘时，关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Start in the &amp;tray, without the window</source>
        <translation>启动到托盘，不显示窗口(&amp;T)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Moai then waits in the tray.</source>
        <translation>Moai 随后在托盘中等待。</translation>
    </message>
    <message>
        <source>Notify when a &amp;round has ended</source>
        <translation>一轮结束时通知(&amp;R)</translation>
    </message>
    <message>
        <source>Only while you are not looking at it.</source>
        <translation>仅在你没有查看时通知。</translation>
    </message>
    <message>
        <source>Notify when an answer &amp;fails</source>
        <translation>回答失败时通知(&amp;F)</translation>
    </message>
    <message>
        <source>Notify of conclusions, ran&amp;kings and maps of claims</source>
        <translation>有结论、排名和论点图时通知(&amp;K)</translation>
    </message>
    <message>
        <source>Notify of &amp;questions from Telegram, and of chats that ask to be let in</source>
        <translation>Telegram 有提问或有聊天请求接入时通知(&amp;Q)</translation>
    </message>
    <message>
        <source>Show &amp;words of questions and answers in them</source>
        <translation>在通知中显示提问和回答的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Else they only say that something is there.</source>
        <translation>否则只提示有新内容。</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>播放提示音(&amp;S)</translation>
    </message>
    <message>
        <source>Send a t&amp;est notification</source>
        <translation>发送测试通知(&amp;E)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has taken it.</source>
        <translation>桌面的通知服务已接收。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Moai uses the tray&apos;s balloons where there are any.</source>
        <translation>此桌面上没有通知服务应答。如果可用，Moai 会改用托盘的气泡提示。</translation>
    </message>
    <message>
        <source>Keys of the quick question</source>
        <translation>快速提问的快捷键</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>In the field that takes keys, while there are none</extracomment>
        <translation>请按快捷键</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>Quick question &amp;from everywhere</source>
        <translation>随处快速提问(&amp;F)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>A notification from Moai</source>
        <translation>来自 Moai 的通知</translation>
    </message>
    <message>
        <source>This is how it looks when answers are there.</source>
        <translation>有回答时，通知就是这个样子。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>A page of the settings: tray, notifications, keys that hold everywhere</extracomment>
        <translation>桌面</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>此地址返回的不是模型列表。请检查服务的 URL 和类型。</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>Gemini 拦截了这个问题（%1）。请换个说法。</translation>
    </message>
</context>
<context>
    <name>moai::DiscussDesk</name>
    <message>
        <source>There is nothing to discuss yet: /discuss TEXT.</source>
        <translation>还没有可讨论的内容：/discuss TEXT。</translation>
    </message>
    <message>
        <source>%1 rounds with %2 at the table are up to %3 answers. Begin?</source>
        <translation>%1 轮、圆桌旁 %2 位，最多产生 %3 个回答。开始吗？</translation>
    </message>
    <message>
        <source>The discussion is under way: /next adds a round, /stop ends it.</source>
        <translation>讨论正在进行：/next 再加一轮，/stop 结束讨论。</translation>
    </message>
    <message>
        <source>One more round will follow.</source>
        <translation>将再来一轮。</translation>
    </message>
    <message>
        <source>No discussion is under way.</source>
        <translation>没有正在进行的讨论。</translation>
    </message>
    <message>
        <source>The discussion is paused: /resume goes on.</source>
        <translation>讨论已暂停：/resume 继续。</translation>
    </message>
    <message>
        <source>Whoever speaks may end; then it pauses. /resume goes on.</source>
        <translation>当前发言者可以说完，然后暂停。/resume 继续。</translation>
    </message>
    <message>
        <source>Paused. /resume goes on.</source>
        <translation>已暂停。/resume 继续。</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion: pause it there.</source>
        <translation>此讨论由另一个 Moai 窗口或终端主导：请在那里暂停。</translation>
    </message>
    <message>
        <source>There is nothing to go on with: /discuss TEXT begins a discussion.</source>
        <translation>没有可继续的讨论：/discuss TEXT 开始讨论。</translation>
    </message>
    <message>
        <source>The discussion is under way.</source>
        <translation>讨论正在进行。</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion.</source>
        <translation>此讨论由另一个 Moai 窗口或终端主导。</translation>
    </message>
    <message>
        <source>Nothing broke off or was paused: /next asks for one more round.</source>
        <translation>没有中断或暂停的内容：/next 可再来一轮。</translation>
    </message>
    <message>
        <source>A discussion is under way: this opens its next round.</source>
        <translation>讨论正在进行：这将开启下一轮。</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>新标题</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>讨论标题</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>这些参与者按脚本作答：在本机运行，无需密钥，也没有任何知识。</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>席位表…</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>选择谁坐在圆桌旁</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <extracomment>Switch in the menu of who sees what</extracomment>
        <translation>匿名圆桌</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>其他参与者显示为席位 A、席位 B 等，而不显示名称。</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>新建讨论</translation>
    </message>
    <message>
        <source>%1, anonymous</source>
        <extracomment>A policy, and that peers are shown without names; %1 is e.g. &quot;Shared table&quot;</extracomment>
        <translation>%1，匿名</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>谁能看到什么：%1</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>已花费：%1</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>没有讨论 %1，或已被删除。`moai discussion list` 可列出现有的讨论。</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>moai::Dissent</name>
    <message>
        <source>Your last conclusion left out disputes. Tell of each of them, or of why it no longer stands:</source>
        <translation>你的上一份结论遗漏了争议。请逐一说明，或说明为何不再成立：</translation>
    </message>
    <message>
        <source>%1 (disputed by %2)</source>
        <extracomment>%1: a claim, %2: who disputes it</extracomment>
        <translation>%1（%2 反对）</translation>
    </message>
</context>
<context>
    <name>moai::DoorMark</name>
    <message>
        <source>from Telegram</source>
        <extracomment>Mark of a question that was asked in a Telegram chat</extracomment>
        <translation>来自 Telegram</translation>
    </message>
    <message>
        <source>From Telegram: %1</source>
        <extracomment>%1 is the name of a Telegram chat</extracomment>
        <translation>来自 Telegram：%1</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>天空为什么是蓝色的？</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>Python 和 C++，哪个更适合作为第一门编程语言？请论证。</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>为三个人规划一个里斯本的雨天周末。</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>上面三位是练习参与者：按脚本作答，在本机运行，无需密钥。你可以随时安排真正的模型入座。</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>连接你自己的模型…</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>一次提问，所有模型并排作答。</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>你想问什么？</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>Moai 让多个语言模型同坐一桌，并保存它们说过的话。</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>这张圆桌旁还没有人入座。</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>“%1”的 %n 位参与者将同时作答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Errands</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be imported.</source>
        <translation>“%1”不是可导入的文件。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <extracomment>%1 a discussion&apos;s title</extracomment>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>“%1” was here already. Nothing was changed.</source>
        <translation>“%1”此前已存在。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” was deleted here; it is back.</source>
        <translation>“%1”此前已删除，现已恢复。</translation>
    </message>
</context>
<context>
    <name>moai::EstimateLine</name>
    <message>
        <source>About %1</source>
        <extracomment>What a line is likely to take; %1 is e.g. &quot;6 calls · … · $0.01&quot;</extracomment>
        <translation>约 %1</translation>
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
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Bundle for another Moai (*.json)</source>
        <translation>供其他 Moai 使用的数据包 (*.json)</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <extracomment>Title of the dialog that saves a discussion</extracomment>
        <translation>导出讨论</translation>
    </message>
</context>
<context>
    <name>moai::ExportFile</name>
    <message>
        <source>A file needs a name.</source>
        <translation>文件需要有名称。</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>“%1”是文件夹：请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first.</source>
        <translation>没有文件夹“%1”：请先创建。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>重新询问 %1</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>回答在完成前中断了。</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · %2后重试</translation>
    </message>
</context>
<context>
    <name>moai::FindingsDocument</name>
    <message>
        <source>Unparsed: this could not be read as what was asked for.</source>
        <translation>未解析：无法按要求的格式读取。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>%1 %2 it in round %3</source>
        <extracomment>%1 participant, %2 a stance such as &quot;disputes&quot;, %3 round number</extracomment>
        <translation>%1 在第 %3 轮%2</translation>
    </message>
    <message>
        <source>unverified quote</source>
        <translation>未证实的引文</translation>
    </message>
    <message>
        <source>the answer is not part of this discussion</source>
        <translation>该回答不属于此讨论</translation>
    </message>
    <message>
        <source>%1 moved in round %3: now %2</source>
        <extracomment>%1 participant, %2 the stance it came to, %3 round number</extracomment>
        <translation>%1 在第 %3 轮改变立场：现为“%2”</translation>
    </message>
    <message>
        <source>conformity: no argument named</source>
        <translation>从众：未说明论据</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>因为：%1</translation>
    </message>
    <message>
        <source>disputed by %1</source>
        <translation>%1 反对</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Judges itself</source>
        <translation>评判自己</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听取</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Checked against the claims</source>
        <translation>已与论点核对</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>改变立场</translation>
    </message>
    <message>
        <source>By</source>
        <translation>说服者</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>从众</translation>
    </message>
    <message>
        <source>it moved without naming an argument</source>
        <translation>改变了立场，但未说明论据</translation>
    </message>
    <message>
        <source>Abstained.</source>
        <translation>已弃权。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>论点 %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致意见</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Unique insights</source>
        <translation>独到见解</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Dropped dissent</source>
        <translation>遗漏的异议</translation>
    </message>
</context>
<context>
    <name>moai::FlagRow</name>
    <message>
        <source>Ask again</source>
        <extracomment>Button of a warning until it is told what it does</extracomment>
        <translation>重新询问</translation>
    </message>
</context>
<context>
    <name>moai::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send with</source>
        <translation>发送键(&amp;S)</translation>
    </message>
    <message>
        <source>The other one breaks the line.</source>
        <translation>另一个用于换行。</translation>
    </message>
    <message>
        <source>Sta&amp;rt with</source>
        <translation>启动时显示(&amp;R)</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>数据保存位置</translation>
    </message>
    <message>
        <source>Discussions, settings and the log. Keys are in the system&apos;s keychain.</source>
        <translation>讨论、设置和日志。密钥保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>the discussion that was open last</source>
        <extracomment>What Moai shows when it is started</extracomment>
        <translation>上次打开的讨论</translation>
    </message>
    <message>
        <source>a new discussion</source>
        <translation>新讨论</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>此桌面没有可显示文件夹的程序。文件夹位于 %1。</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the settings</extracomment>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>moai::GlobalShortcut</name>
    <message>
        <source>No keys are chosen. Click into the field and press some.</source>
        <translation>尚未选择快捷键。请点击输入栏，然后按下快捷键。</translation>
    </message>
    <message>
        <source>%1 opens the quick question from every program.</source>
        <extracomment>%1 keys, e.g. &quot;Ctrl+Alt+M&quot;</extracomment>
        <translation>在任何程序中按 %1 都会打开快速提问。</translation>
    </message>
    <message>
        <source>Another program has %1 already. Choose other keys.</source>
        <translation>%1 已被其他程序占用。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>%1 cannot be used for this: take a key together with Ctrl, Alt or the logo key, or a function key.</source>
        <translation>%1 不能用于此处：请使用与 Ctrl、Alt 或徽标键组合的按键，或功能键。</translation>
    </message>
    <message>
        <source>This desktop hands out no such keys to programs. In its own keyboard settings you can bind any keys to the command moai --ask.</source>
        <translation>此桌面不向程序分配这类快捷键。你可以在桌面的键盘设置中，将任意快捷键绑定到命令 moai --ask。</translation>
    </message>
    <message>
        <source>Ask Moai a quick question</source>
        <extracomment>What keys do, in the desktop&apos;s list of them</extracomment>
        <translation>向 Moai 快速提问</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>正在向桌面申请这些按键。</translation>
    </message>
    <message>
        <source>The desktop did not hand these keys out. Choose others, or bind keys of your own to the command moai --ask in its keyboard settings.</source>
        <translation>桌面没有分配这些按键。请选择其他按键，或在桌面的键盘设置中将自选按键绑定到命令 moai --ask。</translation>
    </message>
    <message>
        <source>The desktop opens the quick question by this: %1.</source>
        <extracomment>%1 is what the desktop calls the keys, e.g. &quot;Press Ctrl+Alt+M&quot;</extracomment>
        <translation>桌面以此打开快速提问：%1。</translation>
    </message>
</context>
<context>
    <name>moai::GreetStep</name>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>一次提问，所有模型并排作答。</translation>
    </message>
    <message>
        <source>Then let them read each other, argue in rounds, and hand you one conclusion that says what they agree on, what they dispute and who dissents.</source>
        <translation>然后让它们互相阅读、逐轮辩论，最后交给你一份结论：哪些一致、哪些有争议、谁持异议。</translation>
    </message>
    <message>
        <source>&amp;Connect your models</source>
        <translation>连接你的模型(&amp;C)</translation>
    </message>
    <message>
        <source>Servers on this computer, or a cloud service with your key: three short steps, and each can be skipped.</source>
        <translation>使用本机上的服务器，或用你自己密钥的云服务：只需三小步，每一步都可跳过。</translation>
    </message>
    <message>
        <source>&amp;Try the practice table</source>
        <translation>试用练习圆桌(&amp;T)</translation>
    </message>
    <message>
        <source>Three scripted participants, on this computer: no key, no network, no cost. They stay there for when you want to try something out.</source>
        <translation>三位按脚本作答的参与者，在本机运行：无需密钥、不用联网、没有费用。以后想试什么，它们随时都在。</translation>
    </message>
</context>
<context>
    <name>moai::HeaderTable</name>
    <message>
        <source>Headers</source>
        <extracomment>Name of the table of a service&apos;s HTTP headers, for screen readers</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Columns of the table of HTTP headers</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>Buttons under the table of HTTP headers</extracomment>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>移除标头</translation>
    </message>
</context>
<context>
    <name>moai::HealthHead</name>
    <message>
        <source>Another program gets this bot&apos;s messages by a webhook, and gets them no more when it is removed. Chats are served here then.</source>
        <translation>另一个程序通过 webhook 接收此机器人的消息；移除 webhook 后，它将不再收到消息，聊天改由这里提供服务。</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>移除 webhook</translation>
    </message>
    <message>
        <source>Serve chats</source>
        <extracomment>Check box: whether the bot runs while the window is open</extracomment>
        <translation>为聊天提供服务</translation>
    </message>
    <message>
        <source>Run the bot while Moai is open</source>
        <translation>Moai 打开期间运行机器人</translation>
    </message>
    <message>
        <source>Remove the webhook…</source>
        <extracomment>Button; a webhook is an address that Telegram sends a bot&apos;s messages to</extracomment>
        <translation>移除 webhook…</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>用练习参与者试用 Moai</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>已停止。重试可重新询问。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>它要求等待 %1。</translation>
    </message>
</context>
<context>
    <name>moai::ImportFile</name>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>“%1”是文件夹：请指定其中的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>“%1”过大：最多接受 %2。</translation>
    </message>
</context>
<context>
    <name>moai::ImportText</name>
    <message>
        <source>Messages of this file are part of another discussion here: it was changed by hand.</source>
        <translation>此文件中的消息属于这里的另一个讨论：文件被手动改动过。</translation>
    </message>
</context>
<context>
    <name>moai::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>moai::JudgeDesk</name>
    <message>
        <source>The discussion is still under way: wait until it is over, or /pause or /stop it first.</source>
        <translation>讨论仍在进行：请等它结束，或先用 /pause 或 /stop。</translation>
    </message>
</context>
<context>
    <name>moai::JudgePlan</name>
    <message>
        <source>Nobody here is called @%1: there are %2.</source>
        <translation>这里没有叫 @%1 的参与者：现有 %2。</translation>
    </message>
    <message>
        <source>The project&apos;s chair @%1 does not sit here any more: name another one, e.g. /consensus @handle, or choose one in the project&apos;s settings.</source>
        <translation>项目的主持人 @%1 已不在席上：请指定另一位，例如 /consensus @handle，或在项目设置中选择。</translation>
    </message>
    <message>
        <source>Nobody at this table is switched on: name who should write it, e.g. /consensus @handle.</source>
        <translation>圆桌旁没有已启用的参与者：请指定由谁撰写，例如 /consensus @handle。</translation>
    </message>
    <message>
        <source>Nobody has answered yet: ask something first.</source>
        <translation>还没有人作答：请先提问。</translation>
    </message>
    <message>
        <source>Too few have answered: %1, and it takes %2. Ask again with /retry or @handle, or set a smaller quorum in the project&apos;s settings.</source>
        <translation>作答人数太少：%1，至少需要 %2。请用 /retry 或 @handle 重新询问，或在项目设置中降低最少作答数。</translation>
    </message>
    <message>
        <source>Answers are still under way: wait for them, or /stop them, and rank then.</source>
        <translation>仍有回答未完成：请等待，或用 /stop 停止，然后再排名。</translation>
    </message>
    <message>
        <source>A ranking takes at least three answers in one round, since nobody&apos;s vote on its own answer counts.</source>
        <translation>排名至少需要同一轮中的三个回答，因为给自己回答的票不计入。</translation>
    </message>
    <message>
        <source>Nobody who answered sits here any more.</source>
        <translation>作答的参与者都已不在席上。</translation>
    </message>
</context>
<context>
    <name>moai::KeyChoice</name>
    <message>
        <source>For this run only</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>仅本次运行</translation>
    </message>
    <message>
        <source>Moai holds the key in memory and forgets it when it ends.</source>
        <translation>Moai 将密钥留在内存中，退出后即遗忘。</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>放在环境变量中</translation>
    </message>
    <message>
        <source>The line to set the variable with</source>
        <translation>用于设置变量的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制这行文字</translation>
    </message>
    <message>
        <source>YOUR KEY</source>
        <extracomment>What stands in a shell&apos;s line where the person has to put the key</extracomment>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>Put this line, with your key in it, into the file .profile of your home folder, then log in again. In a terminal it holds for what is started there.</source>
        <translation>将密钥填入这一行，再把它写进主文件夹中的 .profile 文件，然后重新登录。若在终端中运行，则只对从该终端启动的程序有效。</translation>
    </message>
</context>
<context>
    <name>moai::KeyEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Context menu of a field for a key</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>moai::KeyField</name>
    <message>
        <source>Get a key at %1</source>
        <extracomment>A link; %1 is the host of the page where a service gives out its keys</extracomment>
        <translation>到 %1 获取密钥</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>请先为服务命名。</translation>
    </message>
    <message>
        <source>The key cannot be stored here. Choose where it shall be.</source>
        <translation>无法在此保存密钥。请选择存放位置。</translation>
    </message>
    <message>
        <source>The keyring asks for its password, in a window of its own…</source>
        <translation>密钥环正在单独的窗口中要求输入密码…</translation>
    </message>
    <message>
        <source>Putting the key into the keyring…</source>
        <translation>正在将密钥存入密钥环…</translation>
    </message>
    <message>
        <source>Taking the key out…</source>
        <translation>正在移除密钥…</translation>
    </message>
    <message>
        <source>The key is not kept.</source>
        <translation>密钥未保存。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Buttons below a service&apos;s key</extracomment>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <extracomment>In the empty field for a service&apos;s key</extracomment>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that puts a key into the keyring</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring and cannot be brought back. To use the service again, you need its key once more.</source>
        <translation>密钥将从密钥环中移除，无法恢复。要再次使用此服务，需要重新提供密钥。</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>The keyring that held the key is gone. Give the key once more.</source>
        <translation>保存该密钥的密钥环已不存在。请重新提供密钥。</translation>
    </message>
    <message>
        <source>No key yet. The keyring is locked: it will ask for its password before it keeps one.</source>
        <translation>还没有密钥。密钥环已锁定：保存密钥前会要求输入密码。</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the system&apos;s keyring.</source>
        <translation>还没有密钥。密钥会保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>From the environment variable %1, which wins over the key in the keyring. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>来自环境变量 %1，优先于密钥环中的密钥。请在那里更改，然后重新启动 Moai。</translation>
    </message>
    <message>
        <source>From the environment variable %1. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>来自环境变量 %1。请在那里更改，然后重新启动 Moai。</translation>
    </message>
    <message>
        <source>Held for this run only; it wins over the key in the keyring.</source>
        <translation>仅在本次运行中保留，优先于密钥环中的密钥。</translation>
    </message>
    <message>
        <source>Held for this run only: Moai forgets it when it ends.</source>
        <translation>仅在本次运行中保留：Moai 退出后即遗忘。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <translation>保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, which is locked. Unlock it to use the key.</source>
        <translation>保存在系统的密钥环中，而密钥环已锁定。请解锁后使用密钥。</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring, but no secret service is running in this session. Start it, or choose:</source>
        <translation>密钥在系统的密钥环中，但此会话中没有运行密钥服务。请启动密钥服务，或选择：</translation>
    </message>
    <message>
        <source>No secret service is running in this session, so that no key can be stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:</source>
        <translation>此会话中没有运行密钥服务，因此无法保存密钥。请启动一个（GNOME Keyring、KWallet 或 KeePassXC），或选择：</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>此会话中没有运行密钥服务。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>密钥环在 %1 秒内没有响应。如果它要求输入密码，请输入后重试。</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>密钥环未对 Moai 开放。</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>无法使用密钥环：%1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>密钥环收下了密钥，却无法取回；密钥未保存。</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>密钥环中仍有此密钥；请用系统的密码管理程序移除。</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>%1 中的内容不可能是密钥：密钥不含空格、换行或带重音的字母。请重新设置。</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>这不可能是密钥：密钥不能为空，也不含空格、换行或带重音的字母。</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 也可以把密钥放在环境变量 %2 中。</translation>
    </message>
    <message>
        <source>%1 It held the key of %2. Start it, or put the key into the environment variable %3.</source>
        <translation>%1 %2 的密钥保存在其中。请启动密钥服务，或把密钥放在环境变量 %3 中。</translation>
    </message>
    <message>
        <source>This is a shortened key: services show the whole one only once, when it is made. Make a new one and copy all of it.</source>
        <translation>这是缩略的密钥：服务只在创建时显示一次完整的密钥。请新建一个并完整复制。</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the middle of this key. Copy the key alone, in one piece.</source>
        <translation>此密钥中间有空格或换行。请只复制密钥，并保持完整不断开。</translation>
    </message>
    <message>
        <source>There are characters in this that no key has. Copy the key alone.</source>
        <translation>其中含有密钥不会有的字符。请只复制密钥。</translation>
    </message>
    <message>
        <source>Only the key is kept, without what stands around it.</source>
        <translation>只保存了密钥，前后的其他内容已去掉。</translation>
    </message>
</context>
<context>
    <name>moai::KeysItemModel</name>
    <message>
        <source>Changed; it was %1</source>
        <extracomment>Keys of an action; %1 is what a fresh Moai has for it</extracomment>
        <translation>已更改；原为 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Behind keys that are not those of a fresh Moai</extracomment>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column of the table of keys: what an action does</extracomment>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the table of keys: the part of Moai that an action belongs to</extracomment>
        <translation>所属部分</translation>
    </message>
</context>
<context>
    <name>moai::LibraryDialog</name>
    <message>
        <source>Your personas</source>
        <extracomment>Title of the dialog that renames and removes what was kept</extracomment>
        <translation>你的角色设定</translation>
    </message>
    <message>
        <source>Your rosters</source>
        <translation>你的席位表</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>Moai 正在关闭。</translation>
    </message>
</context>
<context>
    <name>moai::Lines</name>
    <message>
        <source>The discussion ends here.</source>
        <translation>讨论到此结束。</translation>
    </message>
    <message>
        <source>There is no discussion to export yet: ask something first.</source>
        <translation>还没有可导出的讨论：请先提问。</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>无法使用 %1（%2）。请检查其文件夹是否可写、磁盘是否有空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>另一个 Moai 占用 %1 过久。请关闭它后重试。</translation>
    </message>
</context>
<context>
    <name>moai::LogFile</name>
    <message>
        <source>The log cannot be kept in %1; check that the folder can be written.</source>
        <translation>无法将日志保存到 %1；请检查该文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>moai::LogItemModel</name>
    <message>
        <source>Detail</source>
        <extracomment>Levels of the log&apos;s lines</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How the log writes a time of the day, to the second: QTime::toString()</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the log</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>范围</translation>
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
        <translation>日志</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <extracomment>In the empty field over the log</extracomment>
        <translation>日志中的文字</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines of the log are shown</extracomment>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Switch: the newest line of the log stays in view</extracomment>
        <translation>跟随最新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tell everything, not just what goes wrong</source>
        <extracomment>Switch of the log</extracomment>
        <translation>记录全部内容，而不只是出错信息(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>复制用于错误报告(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>复制这些行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, without keys and without what was said. Look through it before you paste it.</source>
        <translation>已复制，不含密钥和对话内容。粘贴前请先检查一遍。</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>此桌面没有可显示文件夹的程序。文件夹位于 %1。</translation>
    </message>
</context>
<context>
    <name>moai::MainWindow</name>
    <message>
        <source>Saved as `%1`.</source>
        <extracomment>Notice; %1 is the file&apos;s path</extracomment>
        <translation>已保存为 `%1`。</translation>
    </message>
</context>
<context>
    <name>moai::MapView</name>
    <message>
        <source>The words as they came</source>
        <extracomment>Name of the text that could not be read as claims, for screen readers</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Name of the field that chooses one of several maps</extracomment>
        <translation>论点图</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <extracomment>Name of the field that chooses how claims are sorted</extracomment>
        <translation>论点的排序</translation>
    </message>
    <message>
        <source>As gathered</source>
        <extracomment>Orders of the claims</extracomment>
        <translation>按梳理顺序</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>争议最多者优先</translation>
    </message>
    <message>
        <source>Stop gathering</source>
        <translation>停止梳理</translation>
    </message>
    <message>
        <source>What did it see?</source>
        <translation>它看到了什么？</translation>
    </message>
    <message>
        <source>Gather again</source>
        <extracomment>Button: let a model list the claims and who holds them, once more</extracomment>
        <translation>重新梳理</translation>
    </message>
    <message>
        <source>Who holds what?</source>
        <translation>谁持什么立场？</translation>
    </message>
    <message>
        <source>One of the models can list the claims of this discussion, who supports, disputes or qualifies each, and the words that this rests on.</source>
        <translation>其中一个模型可以列出这次讨论的论点，各由谁支持、反对或有保留，以及所依据的原话。</translation>
    </message>
    <message>
        <source>Gather the claims</source>
        <extracomment>Button: let a model list the claims and who holds them</extracomment>
        <translation>梳理论点</translation>
    </message>
    <message>
        <source>Round %1 · by @%2</source>
        <extracomment>A map; %1 is a round&apos;s number, %2 the handle of who gathered the claims</extracomment>
        <translation>第 %1 轮 · @%2</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>@%1 看到了什么？</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button beside a failure to gather claims</extracomment>
        <translation>重新询问</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>没有消息 %1。</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 是其他程序的数据库。请将它移走，或用 --data-dir 选择其他文件夹；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>own thread</source>
        <translation>独立对话</translation>
    </message>
    <message>
        <source>shared table</source>
        <translation>共享圆桌</translation>
    </message>
    <message>
        <source>chosen answer</source>
        <translation>选定回答</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>反方</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>提示词版本</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <translation>匿名圆桌</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>About round</source>
        <translation>针对轮次</translation>
    </message>
    <message>
        <source>Rounds to follow</source>
        <translation>后续轮数</translation>
    </message>
    <message>
        <source>The discussion ended</source>
        <translation>讨论结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>原文如下：</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>有 %n 个较早的段落放不进它的上下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>第 %1 轮 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>名次表</translation>
    </message>
    <message>
        <source>The person&apos;s ranking</source>
        <translation>用户的排名</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>读取 token</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>有 %n 个回答，服务未告知 token 数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModeButton</name>
    <message>
        <source>Mode: %1</source>
        <extracomment>Name of the button that tells what plain text does; %1 is a mode such as Open</extracomment>
        <translation>模式：%1</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>重新向服务查询模型</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 你仍可直接输入模型 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelDelegate</name>
    <message>
        <source>Context and price unknown</source>
        <extracomment>Below a model: neither its context window nor its price is known</extracomment>
        <translation>上下文和价格未知</translation>
    </message>
    <message>
        <source>Remove from the favourites (Ctrl+D)</source>
        <translation>从收藏中移除 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>添加到收藏 (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>moai::ModelFacts</name>
    <message>
        <source>%1 is not used until it is put right; the built-in prices hold. %2</source>
        <translation>在改正之前不会使用 %1；内置价格仍然有效。%2</translation>
    </message>
</context>
<context>
    <name>moai::ModelList</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search, or type a model&apos;s id</source>
        <translation>搜索，或输入模型 ID</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Name of the list of models, for screen readers</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model is called so. Enter takes “%1” as it is.</source>
        <extracomment>%1 is what was typed into the search over models</extracomment>
        <translation>没有叫这个名称的模型。按 Enter 可直接使用“%1”。</translation>
    </message>
    <message>
        <source>No model holds these words.</source>
        <translation>没有包含这些文字的模型。</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen model a favourite, or no longer one.</source>
        <translation>Ctrl+D 将所选模型加入收藏或移出收藏。</translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>模型列表过长，不像是模型列表。请检查服务的 URL。</translation>
    </message>
</context>
<context>
    <name>moai::ModelPicker</name>
    <message>
        <source>Pick a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While services are asked for their models</extracomment>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>These list no models now: %1.</source>
        <extracomment>%1 are the names of services</extracomment>
        <translation>以下服务目前没有列出模型：%1。</translation>
    </message>
</context>
<context>
    <name>moai::ModelTable</name>
    <message>
        <source>“%1” is not a price in US dollars for a million tokens.</source>
        <translation>“%1”不是每百万 token 的美元价格。</translation>
    </message>
    <message>
        <source>“%1” is not a number of tokens.</source>
        <translation>“%1”不是 token 数。</translation>
    </message>
    <message>
        <source>“input” and “output” belong together.</source>
        <translation>“input”和“output”必须同时给出。</translation>
    </message>
    <message>
        <source>“long” needs “from”, “input” and “output”.</source>
        <translation>“long”需要“from”、“input”和“output”。</translation>
    </message>
    <message>
        <source>“model” is missing.</source>
        <translation>缺少“model”。</translation>
    </message>
    <message>
        <source>It is not JSON: %1 (at byte %2).</source>
        <translation>不是 JSON：%1（第 %2 字节处）。</translation>
    </message>
    <message>
        <source>It has no list “models”.</source>
        <translation>缺少列表“models”。</translation>
    </message>
    <message>
        <source>Entry %1 of “models”: %2</source>
        <translation>“models”的第 %1 项：%2</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models cannot be read.</source>
        <translation>无法读取 OpenRouter 的模型列表。</translation>
    </message>
</context>
<context>
    <name>moai::ModelsItemModel</name>
    <message>
        <source>Favourites</source>
        <extracomment>Heading over the models that the person keeps at hand</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>Heading over all models of a service, below the favourites</extracomment>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>%1 is a model&apos;s id; read by screen readers</extracomment>
        <translation>%1，收藏</translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message>
        <source>Choose who sits at your table</source>
        <translation>选择谁坐上你的圆桌</translation>
    </message>
    <message>
        <source>Models of different makers see different things. A few are ticked to begin with; Space ticks others.</source>
        <translation>不同厂商的模型看问题的角度不同。已预先勾选几个；按空格键可勾选其他模型。</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service, %2 a sentence that says why it did not tell its models</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asking the services for their models…</source>
        <translation>正在向服务获取模型列表…</translation>
    </message>
    <message>
        <source>No service told of any model.</source>
        <translation>没有服务提供任何模型。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>一张圆桌最多容纳 %n 个席位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons that keep something under the name in the field before them</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” is there already: it is replaced.</source>
        <translation>“%1”已存在：将被替换。</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>可用的有：%1。</translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the discussion in the window</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>The conclusion is there</source>
        <translation>结论已写好</translation>
    </message>
    <message>
        <source>The answers are ranked</source>
        <translation>回答已排名</translation>
    </message>
    <message>
        <source>The claims are mapped</source>
        <translation>论点图已绘制</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Title of a notification; %1 is how many answers there are of %2 that were asked for</extracomment>
        <translation>%L1/%L2 已作答</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 names, e.g. &quot;@sage, @scout&quot;</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>A notification&apos;s button: asks those that failed once more</extracomment>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>其余已停止。</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <extracomment>%1 a participant, %2 the first words of the answer</extracomment>
        <translation>@%1：%2</translation>
    </message>
    <message>
        <source>@%1 has failed</source>
        <extracomment>Title of a notification; %1 a participant</extracomment>
        <translation>@%1 失败</translation>
    </message>
    <message>
        <source>A question from Telegram</source>
        <translation>来自 Telegram 的提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A notification&apos;s button: stops the answers under way</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>A Telegram chat wants to be let in</source>
        <translation>有 Telegram 聊天请求接入</translation>
    </message>
    <message>
        <source>“%1” sent the code. Say yes or no in the window.</source>
        <extracomment>%1 name of a person or a group</extracomment>
        <translation>“%1”发送了配对码。请在窗口中选择允许或拒绝。</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>独立对话（各自看到你的消息和自己的回答）</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>共享圆桌（各自看到目前说过的全部内容）</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>选定回答（各自看到你的消息和你选定的回答）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation>（也可用 /%1）</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>没有命令 /%1。你是想用 /%2 吗？</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>普通文字：同时询问所有人</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT`、`@a @b TEXT`、`@all TEXT`：只询问所列参与者</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`：以斜杠开头的文字</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1, **%2**</source>
        <translation>%1，**%2**</translation>
    </message>
    <message>
        <source>round %1, you</source>
        <translation>第 %1 轮，你</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>第 %1 轮，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>还有 %n 处：请用更多词搜索以缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>还没有项目：用 `/project new NAME` 新建一个。</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation>（你在这里）</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>这张圆桌旁没有人入座：用 `/models add SERVICE/MODEL` 添加席位。</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>项目：**%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>项目：尚无；你的第一个问题会在练习圆桌上提出。</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>讨论：%1，无标题</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>讨论：%1，**%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>模式：%1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>上下文：%1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>讨论：尚无；你的第一个问题会开启一个。</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>圆桌旁：</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的内容。</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>正在运行：</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation>（由另一个 Moai 窗口或终端询问）</translation>
    </message>
</context>
<context>
    <name>moai::OfferCard</name>
    <message>
        <source>Pairing link</source>
        <translation>配对链接</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>配对文字</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops waiting for a chat</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Scan this with your phone&apos;s camera, or open the link where Telegram runs:</source>
        <translation>用手机相机扫描，或在运行 Telegram 的设备上打开链接：</translation>
    </message>
    <message>
        <source>Or send this line to the bot; in a group, after you have added the bot to it:</source>
        <translation>或将这行文字发给机器人；若在群组中，请先将机器人加入群组：</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制这行文字</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <extracomment>Below a pairing code; %1 is e.g. &quot;14:05&quot;</extracomment>
        <translation>剩余有效时间 %1</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>此回答尚在进行时 Moai 被关闭。重试可重新询问。</translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message>
        <source>Refuse</source>
        <extracomment>Buttons below a chat&apos;s wish to pair</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>此后还有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingPane</name>
    <message>
        <source>Project of the new chat</source>
        <extracomment>Name of the list of projects beside the button that pairs a chat</extracomment>
        <translation>新聊天的项目</translation>
    </message>
    <message>
        <source>Pair a chat…</source>
        <extracomment>Button that shows a code for a Telegram chat</extracomment>
        <translation>配对聊天…</translation>
    </message>
    <message>
        <source>A bot must be set up and running first</source>
        <translation>需要先设置并运行机器人</translation>
    </message>
    <message>
        <source>%1 has sent the code and waits for your yes.</source>
        <translation>%1 已发送配对码，等待你同意。</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 已配对。</translation>
    </message>
</context>
<context>
    <name>moai::Palette</name>
    <message>
        <source>Palette</source>
        <extracomment>Name of the field with which everything can be found and done by name</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do, open or find?</source>
        <extracomment>In the palette&apos;s empty field</extracomment>
        <translation>想做什么、打开什么或查找什么？</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of the list of what the palette found, for screen readers</extracomment>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名称的内容。</translation>
    </message>
</context>
<context>
    <name>moai::PaletteSource</name>
    <message>
        <source>Do not ask %1</source>
        <extracomment>Row of the palette; %1 is a handle</extracomment>
        <translation>不询问 %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>重新询问 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Row of the palette: begins a line to that participant; %1 is a handle</extracomment>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row of the palette: a page of the settings</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
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
        <translation>由服务决定</translation>
    </message>
    <message>
        <source>as Moai knows it</source>
        <extracomment>In the field for a model&apos;s context: Moai finds out</extracomment>
        <translation>由 Moai 判断</translation>
    </message>
    <message>
        <source>How much the model can read at once. Set it where Moai does not know, so that long talks are cut to fit; it is not sent.</source>
        <extracomment>What a field is for, read out by screen readers and shown as its tooltip</extracomment>
        <translation>模型一次能读取的内容量。若 Moai 不知道，请在此设置，以便截短过长的对话；此值不会发送。</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort</source>
        <translation>推理强度(&amp;R)</translation>
    </message>
    <message>
        <source>Most to&amp;kens of an answer</source>
        <translation>回答的 token 上限(&amp;K)</translation>
    </message>
    <message>
        <source>Tokens of conte&amp;xt</source>
        <translation>上下文 token 数(&amp;X)</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A model&apos;s reasoning that can only be on or off</extracomment>
        <translation>开启</translation>
    </message>
    <message>
        <source>This model takes no temperature.</source>
        <translation>此模型不支持温度。</translation>
    </message>
    <message>
        <source>With a reasoning effort this model takes no temperature: it is not sent.</source>
        <translation>设置推理强度后，此模型不支持温度：不会发送温度。</translation>
    </message>
    <message>
        <source>This model takes no reasoning effort.</source>
        <translation>此模型不支持推理强度。</translation>
    </message>
</context>
<context>
    <name>moai::PassagesItemModel</name>
    <message>
        <source>%1, %2, about %3 tokens, %4</source>
        <extracomment>A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all</extracomment>
        <translation>%1，%2，约 %3 token，%4</translation>
    </message>
</context>
<context>
    <name>moai::PersonRanking</name>
    <message>
        <source>There is no such round.</source>
        <translation>没有这一轮。</translation>
    </message>
</context>
<context>
    <name>moai::PersonaField</name>
    <message>
        <source>Persona</source>
        <extracomment>Name of the field that says how a seat should speak</extracomment>
        <translation>角色设定</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>应如何发言，例如“持怀疑态度的统计学家”</translation>
    </message>
    <message>
        <source>No persona</source>
        <extracomment>On a button with a menu: the seat has no persona, or one in words of its own</extracomment>
        <translation>无角色设定</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>自行描述</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <extracomment>Name of a button with a menu; %1 is what is chosen</extracomment>
        <translation>角色设定：%1</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading in the menu of personas: those that the person kept</extracomment>
        <translation>你的</translation>
    </message>
    <message>
        <source>They come with Moai</source>
        <extracomment>Heading in the menu of personas</extracomment>
        <translation>Moai 自带</translation>
    </message>
    <message>
        <source>Keep as persona…</source>
        <translation>保存为角色设定…</translation>
    </message>
    <message>
        <source>Rename or remove personas…</source>
        <translation>重命名或移除角色设定…</translation>
    </message>
</context>
<context>
    <name>moai::PersonaText</name>
    <message>
        <source>There is no persona “%1”.</source>
        <translation>没有角色设定“%1”。</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>角色设定需要名称。</translation>
    </message>
    <message>
        <source>The persona “%1” says nothing yet: write how it should speak.</source>
        <translation>角色设定“%1”还没有内容：请写明应如何发言。</translation>
    </message>
    <message>
        <source>There is already a persona called “%1”.</source>
        <translation>已有名为“%1”的角色设定。</translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>all rounds were held</source>
        <translation>所有轮次均已完成</translation>
    </message>
    <message>
        <source>nobody&apos;s stance moved any more</source>
        <translation>已无人改变立场</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>由用户停止</translation>
    </message>
    <message>
        <source>the budget&apos;s hard cap was reached</source>
        <translation>达到预算的硬上限</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无人作答</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>read as JSON</source>
        <translation>按 JSON 读取</translation>
    </message>
    <message>
        <source>read from JSON amid other words</source>
        <translation>从夹杂其他文字的 JSON 中读取</translation>
    </message>
    <message>
        <source>read from labelled lines</source>
        <translation>从带标签的行中读取</translation>
    </message>
    <message>
        <source>unparsed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1，另有 %n 个回答价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
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
        <translation>还没有询问任何人。</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>没有询问过 @%1；现有 %2。</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>此讨论的模式（%1）尚不可用：请用 /open 提问。</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>这张圆桌旁没有人入座：用 /models add SERVICE/MODEL 添加席位。</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>这张圆桌的所有参与者都已停用：请启用某位，或点名询问：%1。</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>一轮 %1 位太多：最多可询问 %2 位。请点名你需要的参与者，或停用一些。</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>上一轮没有失败或已停止的回答。若仍要重新询问某位，请点名：/retry @handle。</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>@%1 仍在作答：请等待，或先用 /stop @%1 停止。</translation>
    </message>
</context>
<context>
    <name>moai::PointList</name>
    <message>
        <source>only here</source>
        <extracomment>Beside a point of a conclusion that none of the other conclusions makes</extracomment>
        <translation>仅此处提到</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>端口 %1 正被其他程序使用；请另选一个，或不指定以使用任意空闲端口。</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>使用端口 %1 需要特殊权限；请选择 1024 及以上的端口。</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>练习服务器无法在本机的端口 %1 上监听：%2。</translation>
    </message>
</context>
<context>
    <name>moai::PracticeTable</name>
    <message>
        <source>Practice</source>
        <extracomment>Name of the project with the practice participants</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>用练习参与者试用 Moai</translation>
    </message>
</context>
<context>
    <name>moai::PresetMenu</name>
    <message>
        <source>Kept rosters</source>
        <extracomment>Button with a menu of whole rosters that were kept</extracomment>
        <translation>已保存的席位表</translation>
    </message>
    <message>
        <source>Keep this roster as…</source>
        <translation>将此席位表另存为…</translation>
    </message>
    <message>
        <source>Rename or remove rosters…</source>
        <translation>重命名或移除席位表…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <extracomment>From and to a file</extracomment>
        <translation>导入席位表…</translation>
    </message>
    <message>
        <source>Export this roster…</source>
        <translation>导出此席位表…</translation>
    </message>
</context>
<context>
    <name>moai::PresetText</name>
    <message>
        <source>There is no roster kept as “%1”.</source>
        <translation>没有保存名为“%1”的席位表。</translation>
    </message>
    <message>
        <source>A roster needs a name to be kept under.</source>
        <translation>保存席位表需要名称。</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: there is nothing to keep.</source>
        <translation>此席位表中没有参与者：没有可保存的内容。</translation>
    </message>
    <message>
        <source>There is already a roster kept as “%1”.</source>
        <translation>已保存过名为“%1”的席位表。</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>重命名和编辑…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>moai::ProjectCombo</name>
    <message>
        <source>The current project</source>
        <extracomment>A chat&apos;s project: whichever the person works on</extracomment>
        <translation>当前项目</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>已新建讨论。</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>已新建讨论：**%1**。</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>已新建项目：**%1**。圆桌旁：</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>现在位于项目 **%1**。</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>没有可重命名的项目：用 /project new NAME 新建一个。</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>项目 **%1** 现已改名为 **%2**。</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>项目 **%1** 及其讨论已删除。</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>没有服务“%1”：`moai service list` 列出已设置的服务，`moai service add` 可添加。</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>这张圆桌旁没有人入座。</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>@%1 不在这张圆桌旁；现有 %2。</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>用几个词概括圆桌讨论的内容</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>每次提问前告知每位参与者的内容</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>谁能看到什么(&amp;W)</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>项目的各部分</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tabs of the project&apos;s dialog: what it is about; how its table is run</extracomment>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Rules and budget</source>
        <translation>规则与预算</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>没有这个项目，或已被删除。`moai project list` 可列出现有的项目。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目需要有名称。</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>已有名为“%1”的项目。</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>没有项目“%1”；目前还没有任何项目。</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message>
        <source>Give the service its address first: the proxy is tried with it.</source>
        <translation>请先填写服务的地址：测试代理时要用到。</translation>
    </message>
    <message>
        <source>There is no host of the name in the proxy&apos;s address %1.</source>
        <translation>找不到代理地址 %1 中的主机名。</translation>
    </message>
    <message>
        <source>The proxy does not answer: nobody takes connections at %1. Check its address and whether it runs.</source>
        <translation>代理没有应答：%1 上无法建立连接。请检查代理地址，以及代理是否在运行。</translation>
    </message>
    <message>
        <source>The proxy answers, but does not serve us: %1</source>
        <extracomment>%1 a sentence that says what the proxy did</extracomment>
        <translation>代理有应答，但拒绝提供服务：%1</translation>
    </message>
    <message>
        <source>The proxy works, but does not reach %1 (status %2). Check the service&apos;s address.</source>
        <translation>代理可用，但无法连接 %1（状态 %2）。请检查服务的地址。</translation>
    </message>
    <message>
        <source>The proxy works, but the service behind it does not: %1</source>
        <extracomment>%1 a sentence that says why a service cannot be reached</extracomment>
        <translation>代理可用，但其后的服务不可用：%1</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>代理没有应答：%1 在 %n 秒内没有任何响应。请检查代理地址，以及代理是否在运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>代理接受了连接，但 %1 在 %n 秒内没有任何响应。请检查服务的地址，以及代理是否允许访问该处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QrView</name>
    <message>
        <source>QR code of the pairing link</source>
        <extracomment>Name of the picture that a phone&apos;s camera reads, for screen readers</extracomment>
        <translation>配对链接的二维码</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 · you · %2</source>
        <extracomment>Over a question; %1 is e.g. &quot;Round 2&quot; or &quot;Round 1 of 3&quot;, %2 the time it was asked</extracomment>
        <translation>%1 · 你 · %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>还没有提过问题。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的内容。</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>已停止 %1。</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>%1 由另一个 Moai 窗口或终端询问：请在那里停止。</translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message>
        <source>Quick question – Moai</source>
        <extracomment>Title of the small window to ask something from anywhere</extracomment>
        <translation>快速提问 – Moai</translation>
    </message>
    <message>
        <source>Ask &amp;anyway</source>
        <extracomment>Button: the costs that were told are fine</extracomment>
        <translation>仍然询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: shows the answers in the main window</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Only questions are asked here.</source>
        <translation>这里只能提问。</translation>
    </message>
    <message>
        <source>%L1 of %L2 have answered</source>
        <extracomment>%1 answers are there, of %2</extracomment>
        <translation>%L1/%L2 已作答</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>全部已作答。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>%L1/%L2 已结束，%n 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankItemModel</name>
    <message>
        <source>Answer %1</source>
        <extracomment>An answer whose author is not shown; %1 is a letter</extracomment>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>%1, no place yet</source>
        <extracomment>%1 is an answer without its author</extracomment>
        <translation>%1，尚无名次</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <extracomment>%1 is an answer without its author, %2 a number</extracomment>
        <translation>%1，第 %2 名</translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message>
        <source>Rank them yourself</source>
        <translation>自行排名</translation>
    </message>
    <message>
        <source>Keep and reveal</source>
        <extracomment>Button: keep the person&apos;s own order and show whose the answers are</extracomment>
        <translation>保存并揭晓</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is shown. Give each answer a place with the keys 1 to 9, or drag it; the same number twice is a tie.</source>
        <translation>不显示任何名称。用数字键 1 至 9 为每个回答定名次，或直接拖动；两次使用同一数字即为并列。</translation>
    </message>
    <message>
        <source>Answers, best first</source>
        <extracomment>Name of the list of answers to be ranked</extracomment>
        <translation>回答，最佳在前</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the text of the answer that is being ranked</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>Buttons below the list of answers to be ranked</extracomment>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>= Tie</source>
        <extracomment>Button: the same place as the answer above</extracomment>
        <translation>= 并列</translation>
    </message>
    <message>
        <source>Give it the place of the answer above (=)</source>
        <translation>与上方回答名次相同 (=)</translation>
    </message>
    <message>
        <source>Your order and the peers’</source>
        <extracomment>Name of the table that compares the person&apos;s order with the peers&apos;</extracomment>
        <translation>你的排序与其他参与者的排序</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>出自谁</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>还有 %n 个回答没有名次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message>
        <source>%1 leads with %2</source>
        <extracomment>%1 is a handle, %2 a score between 0 and 1</extracomment>
        <translation>%1 以 %2 领先</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <extracomment>%1 are handles</extracomment>
        <translation>%1 并列第一</translation>
    </message>
    <message>
        <source>%1 of %2 ballots</source>
        <extracomment>%1 of %2 reviewers have answered</extracomment>
        <translation>已收 %1 张选票，共 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n 位弃权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 位失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>Name of the table with the result of a ranking</extracomment>
        <translation>名次表</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>Name of the table that tells who ranked whom where</extracomment>
        <translation>选票</translation>
    </message>
    <message>
        <source>Who put whom where</source>
        <translation>谁把谁排在第几</translation>
    </message>
    <message>
        <source>In brackets: a participant&apos;s own answer, which does not count.</source>
        <translation>括号内为参与者自己的回答，不计入。</translation>
    </message>
    <message>
        <source>Stop the ballots</source>
        <translation>停止投票</translation>
    </message>
    <message>
        <source>Rank them yourself…</source>
        <extracomment>Button: put the answers in an order of one&apos;s own, without seeing whose they are</extracomment>
        <translation>自行排名…</translation>
    </message>
    <message>
        <source>Win table…</source>
        <extracomment>Button: how often each participant came first in this project</extracomment>
        <translation>胜出统计…</translation>
    </message>
    <message>
        <source>Ranking of the answers of round %1</source>
        <extracomment>Title of a ranking; %1 is a round&apos;s number</extracomment>
        <translation>第 %1 轮回答的排名</translation>
    </message>
    <message>
        <source>Your ranking…</source>
        <translation>你的排名…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>有 %n 张选票未收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>@%1 看到了什么？</translation>
    </message>
    <message>
        <source>Ask @%1 again</source>
        <translation>重新询问 @%1</translation>
    </message>
</context>
<context>
    <name>moai::ReceiptText</name>
    <message>
        <source>This line came in before and is not carried out again.</source>
        <translation>此输入之前已收到，不再重复执行。</translation>
    </message>
</context>
<context>
    <name>moai::Recording</name>
    <message>
        <source>%1 holds another discussion. Choose a new file.</source>
        <translation>%1 中是另一个讨论。请选择新文件。</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>%1 的重定向没有目标（HTTP %2）。请检查服务的 URL。</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>%1 已迁至 %2。如果你信任该地址，请将服务的 URL 改为它；密钥未发送到那里。</translation>
    </message>
</context>
<context>
    <name>moai::Replay</name>
    <message>
        <source>This cassette holds no discussion: it only begins.</source>
        <translation>此录制文件中没有讨论：它只有开头。</translation>
    </message>
    <message>
        <source>The service %1 of the cassette is another one than yours of the same name. Replay it without --data-dir and -p.</source>
        <translation>录制文件中的服务 %1 与你的同名服务不同。请不带 --data-dir 和 -p 回放。</translation>
    </message>
    <message>
        <source>Round %1: was not given.</source>
        <translation>轮次 %1：没有给出。</translation>
    </message>
    <message>
        <source>Round %1: differs in %2. %3</source>
        <translation>轮次 %1：%2 处不同。%3</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>服务在回答中途发送了损坏的内容。请重试；如再次发生，请向服务反馈。</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>服务发送的内容超出回答的容量，已被截断。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>此地址上的程序不使用该协议。请检查服务的 URL 和类型。</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>回答在结束前中断了。重试可重新询问。</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>服务的内容过滤器拦下了回答。请换个说法提问。</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>模型在输出首个词之前就用完了 token。请提高上限。</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>模型没有输出任何内容就结束了。请重试。</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>跟随 %1 的回答</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>重新跟随回答</translation>
    </message>
    <message>
        <source>The others speak first.</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>其他参与者先发言。</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>正在等待首个词…</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>在首个词之前已停止。</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>回答没有内容。</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>“%1”的席位表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +, or seat a kept roster.</source>
        <translation>这里还没有参与者。请用 + 添加席位，或使用已保存的席位表。</translation>
    </message>
    <message>
        <source>The seat is removed.</source>
        <translation>已移除席位。</translation>
    </message>
    <message>
        <source>@%1 is removed.</source>
        <translation>已移除 @%1。</translation>
    </message>
    <message>
        <source>The roster has changes that are not saved.</source>
        <translation>席位表有未保存的更改。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Button that leaves the roster as it was</extracomment>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Rosters (*.json)</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>席位表 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>“%1”的 %n 位参与者已入座。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this persona under the name:</source>
        <translation>将此角色设定保存为：</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Keep this roster under the name:</source>
        <translation>将此席位表保存为：</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入席位表</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出席位表</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>moai::RosterFile</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file</extracomment>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>This is no roster of Moai&apos;s: its “format” is not “moai-roster”. Export a roster to see what one looks like.</source>
        <translation>这不是 Moai 的席位表：其“format”不是“moai-roster”。可导出一份席位表，查看其格式。</translation>
    </message>
    <message>
        <source>seats[%1]: another seat is called @%2 already. Give one of them another handle.</source>
        <translation>seats[%1]：另一个席位已使用代号 @%2。请为其中一个换个代号。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at %2.</source>
        <translation>该文件不是 JSON：%1，位于%2。</translation>
    </message>
    <message>
        <source>The roster was kept by a newer Moai: import it with that version or a later one.</source>
        <translation>此席位表由较新版本的 Moai 保存：请用该版本或更高版本导入。</translation>
    </message>
    <message>
        <source>In the roster, %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. seats[2].model</extracomment>
        <translation>席位表中的 %1 缺失或不符合要求。</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: its “seats” are empty.</source>
        <translation>此席位表中没有参与者：其“seats”为空。</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>请选择为此席位提供模型的服务。</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>请为此席位选择模型，或输入模型 ID。</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>有两个席位都叫 @%1；请为其中一个换个代号。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>一张圆桌最多容纳 %n 个席位。</numerusform>
        </translation>
    </message>
    <message>
        <source>New seat</source>
        <extracomment>In the list of seats, one that has no handle yet</extracomment>
        <translation>新席位</translation>
    </message>
    <message>
        <source>@%1, %2</source>
        <extracomment>A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL</extracomment>
        <translation>@%1，%2</translation>
    </message>
    <message>
        <source>@%1, %2, not asked</source>
        <translation>@%1，%2，不询问</translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>“%1”不是席位：请写成 SERVICE/MODEL 或 SERVICE/MODEL=HANDLE，例如 openai/gpt-4o-mini=gpt。</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>@%1 已在圆桌旁：请为该席位换个代号。</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>一张圆桌最多有 %1 个席位。</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all 表示所有人：请换个代号。</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>“%1”不能用作代号：请使用 1 到 %2 个字母 (A–Z)、数字、点、连字符或下划线。</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>“%1”不能用作代号：请使用字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>有两个席位都叫 @%1：请为其中一个换个代号。</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>席位 @%1 已不存在：席位表已在别处更改。请重新查看。</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>较早的轮次</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>较晚的轮次</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>新一轮</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>The discussion went on in another Moai window or terminal.</source>
        <translation>讨论在另一个 Moai 窗口或终端中有了新进展。</translation>
    </message>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>没有键为 %1 的轮次。</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>这一位由另一个 Moai 窗口或终端询问：请在那里停止。</translation>
    </message>
</context>
<context>
    <name>moai::RulesForm</name>
    <message>
        <source>&amp;Anonymous table</source>
        <translation>匿名圆桌(&amp;A)</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>其他参与者显示为席位 A、席位 B 等，而不显示名称。</translation>
    </message>
    <message>
        <source>C&amp;hallenger</source>
        <translation>反方(&amp;H)</translation>
    </message>
    <message>
        <source>In each round of a discussion somebody else argues against the leading view; that turn does not count toward agreement.</source>
        <translation>讨论的每一轮由不同的参与者反驳主流观点；该次发言不计入一致意见。</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>提前结束(&amp;E)</translation>
    </message>
    <message>
        <source>A discussion ends when nobody&apos;s stance moves any more.</source>
        <translation>当无人再改变立场时，讨论即结束。</translation>
    </message>
    <message>
        <source>the first seat</source>
        <extracomment>In the empty field for who writes conclusions</extracomment>
        <translation>第一个席位</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>主持人(&amp;C)</translation>
    </message>
    <message>
        <source>Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then does not judge itself.</source>
        <translation>撰写结论：可以是某个席位，或来自外部的 SERVICE/MODEL（这样就不会评判自己）。</translation>
    </message>
    <message>
        <source>all who did not fail</source>
        <extracomment>In the number field for how many must have answered</extracomment>
        <translation>所有未失败者</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>最少作答数(&amp;Q)</translation>
    </message>
    <message>
        <source>How many must have answered before a conclusion is written.</source>
        <translation>撰写结论前必须有多少位作答。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit in a number field: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>等待时限(&amp;D)</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers still under way.</source>
        <translation>撰写结论前，最多等待未完成的回答多久。</translation>
    </message>
    <message>
        <source>&amp;Soft cap</source>
        <translation>软上限(&amp;S)</translation>
    </message>
    <message>
        <source>Moai asks before a line that would take the project beyond it.</source>
        <translation>如果一次输入会使项目超出此上限，Moai 会先询问。</translation>
    </message>
    <message>
        <source>Ha&amp;rd cap</source>
        <translation>硬上限(&amp;R)</translation>
    </message>
    <message>
        <source>What runs is stopped when the project has cost that much; what has arrived is kept.</source>
        <translation>项目花费达到此数时停止运行中的内容；已收到的内容会保留。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the number field for a cap on what a project may cost</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The soft cap lies above the hard cap, so it would never ask: lower it, or raise the hard cap.</source>
        <translation>软上限高于硬上限，因此永远不会询问：请降低软上限，或提高硬上限。</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>回答完成前 Moai 被关闭。</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>正在等待密钥：密钥环可能需要解锁。</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 %2 秒后重试。</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>无法保存收到的内容。%1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>在询问之前已停止。</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>无法保存回答。%1</translation>
    </message>
</context>
<context>
    <name>moai::SearchText</name>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>请写明要搜索的内容，例如 /search blue sky</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>询问 %1</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>参与作答：%1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>不参与作答：%1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>参与者</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>字母、数字、- _ .</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>参与作答</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>代号(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>角色设定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>代号</translation>
    </message>
</context>
<context>
    <name>moai::SeatList</name>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>席位</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>添加席位</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>复制席位</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>移除席位</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>上移席位</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>下移席位</translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Besides those here</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>加入现有席位</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>安排“%1”的 %n 位参与者入座？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are not set up here. Say which ones serve their seats, or set them up first.</source>
        <translation>有些服务尚未在此设置。请指定由哪些服务提供这些席位，或先设置这些服务。</translation>
    </message>
    <message>
        <source>Seat them</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>入座</translation>
    </message>
    <message>
        <source>In place of those here</source>
        <translation>替换现有席位</translation>
    </message>
    <message>
        <source>No service told:</source>
        <extracomment>%1 is a service that is not set up; one that is, is chosen behind it</extracomment>
        <translation>未指明服务：</translation>
    </message>
    <message>
        <source>“%1” is served by</source>
        <translation>“%1”改用</translation>
    </message>
</context>
<context>
    <name>moai::SeatsStep</name>
    <message>
        <source>Name your participants</source>
        <translation>为参与者命名</translation>
    </message>
    <message>
        <source>These are the names you call them by: “@gpt what do you think?” Each can be given a persona later, in the roster&apos;s editor.</source>
        <translation>你用这些名称来称呼它们：“@gpt 你怎么看？”以后可在席位表编辑器中为每位添加角色设定。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>A new project is made for them. The practice table stays, in its own project; change between them at the top of the sidebar.</source>
        <translation>将为它们新建一个项目。练习圆桌保留在自己的项目中；可在侧边栏顶部切换。</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>Name of a field for a participant&apos;s name; %1 is SERVICE/MODEL</extracomment>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>My table</source>
        <extracomment>Name of the first project with models of the person&apos;s own</extracomment>
        <translation>我的圆桌</translation>
    </message>
    <message>
        <source>Two are called @%1; give one of them another name.</source>
        <translation>有两位都叫 @%1；请为其中一位换个名称。</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>此会话的密钥服务没有正常响应（%1）。</translation>
    </message>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>此会话中没有运行密钥服务。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The secret service of this session ended meanwhile. Try again.</source>
        <translation>此会话的密钥服务中途已结束。请重试。</translation>
    </message>
    <message>
        <source>Nobody gave the keyring&apos;s password in time. Try again.</source>
        <translation>未及时输入密钥环的密码。请重试。</translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt</extracomment>
        <translation>%1 看到了什么？</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Name of the field that chooses with whom to compare</extracomment>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Everything it was sent</source>
        <translation>发送给它的全部内容</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>Choice in a list; %1 is a handle or what somebody did, e.g. &quot;@gpt&quot;</extracomment>
        <translation>与 %1 对比</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>Name of the list of passages that were sent to a model</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of the text that was sent to a model</extracomment>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: put all that was sent into the clipboard</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>%1 (claims)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1（论点）</translation>
    </message>
    <message>
        <source>%1 (conclusion)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1（结论）</translation>
    </message>
    <message>
        <source>What %1 was sent was not kept: it was asked before Moai began to keep it, or it came with an import. Ask again to see it.</source>
        <translation>发送给 %1 的内容没有保存：可能询问时 Moai 尚未开始保存这些内容，或来自导入。重新询问即可查看。</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>还没有询问过 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>约 %1 token</translation>
    </message>
    <message>
        <source>%1 as the service counted</source>
        <extracomment>%1 is how many tokens a service counted</extracomment>
        <translation>服务统计为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n 个段落放不下，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts %1</source>
        <extracomment>%1 is the version of the prompts, e.g. &quot;discuss-2&quot;</extracomment>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Beside lines that only one participant saw; %1 is a handle</extracomment>
        <translation>双方</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>moai::ServiceAdvanced</name>
    <message>
        <source>Automatic</source>
        <extracomment>In place of the number of models that may be asked at once</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>They go with every request. A header that carries a key takes it from an environment variable: %1.</source>
        <extracomment>%1 is the way to write an environment variable: ${NAME}</extracomment>
        <translation>随每次请求发送。含有密钥的标头从环境变量取值：%1。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>How many models of a service may be asked at the same time</extracomment>
        <translation>并发数(&amp;T)</translation>
    </message>
    <message>
        <source>How many participants may be asked at once. Automatic: one for a server on this computer, else as many as there are.</source>
        <translation>可同时询问的参与者数量。自动：本机上的服务器为一个，其他服务不限。</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>A file in PEM form with your company&apos;s own authority: trusted for this service besides the system&apos;s.</source>
        <translation>包含贵公司自有证书颁发机构的 PEM 格式文件：除系统的颁发机构外，此服务也信任它。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The system&apos;s, or http://host:port or socks5://host:port</source>
        <extracomment>In the empty field for a proxy&apos;s address</extracomment>
        <translation>系统代理，或 http://host:port、socks5://host:port</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Tries a proxy</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>测试代理</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <extracomment>How long to wait for a service: to be connected, to its first word, between two words</extracomment>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>等待首字</translation>
    </message>
    <message>
        <source>Wait between words</source>
        <translation>字间等待</translation>
    </message>
    <message>
        <source>Trying the proxy…</source>
        <extracomment>While a proxy is tried</extracomment>
        <translation>正在测试代理…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>可用：服务有应答。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>服务不接受此密钥。请检查密钥及其权限。</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>账户余额已用完。请在服务处充值，然后重试。</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>此密钥的请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>服务过载。请稍后重试。</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>服务不认识此模型或地址。请检查两者。</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>问题对此模型来说过长。请缩短问题，或选用上下文更大的模型。</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>服务的内容过滤器拦截了此内容。请换个说法提问。</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>服务耗时过长。请重试。</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>服务拒绝了请求。请检查模型及其参数。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>此地址上的程序不使用该协议。请检查服务的 URL 和类型。</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>服务出错。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 (HTTP %2: %3)</source>
        <extracomment>%1 advice, %2 an HTTP status, %3 the service&apos;s own words</extracomment>
        <translation>%1（HTTP %2：%3）</translation>
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
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>练习参与者不需要密钥。</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>正在向服务查询模型…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>测试成功：%n 个模型。</numerusform>
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
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Unfolds what few services need: headers, proxy, time-outs …</extracomment>
        <translation>高级</translation>
    </message>
    <message>
        <source>The service is kept, its key is not yet.</source>
        <translation>服务已保存，密钥尚未保存。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>标头 %1 使用环境变量 %2，但该变量未设置。请设置后重新启动 Moai。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>“%1”不能用作标头名称：请使用字母、数字和“-”。</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>标头 %1 由连接自行设置。请从服务 %2 中移除它。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>标头 %1 的值含有换行或其他控制字符。请移除。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>没有服务“%1”：用 `moai service add %1` 添加，或为席位选用其他服务。</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>没有 %1 的密钥：请放入 %2，或运行 `moai service add %1 --key-stdin`。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message>
        <source>Services: good</source>
        <extracomment>Buttons at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>服务：正常</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>服务和密钥…</translation>
    </message>
    <message>
        <source>Every service that was asked has answered.</source>
        <translation>所有询问过的服务都已应答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 how it is, such as &quot;check the key&quot;
----------
%1 is a service&apos;s name, %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in trouble</source>
        <translation>
            <numerusform>%n 个服务有问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceList</name>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>新服务</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>Below a service whose fields were changed</extracomment>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>moai::ServiceRules</name>
    <message>
        <source>Give the service a name.</source>
        <translation>请为服务命名。</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>“%1”不能用作服务名称：请使用字母、数字、“.”、“-”和“_”，最多 64 个字符。</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>“practice”是内置服务。请换个名称。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>“%1”不是网址。应类似 https://models.example/v1。</translation>
    </message>
    <message>
        <source>A service&apos;s address has no user, password, query or fragment. Its key is kept apart, in the keychain or the environment.</source>
        <translation>服务地址不能包含用户名、密码、查询或片段。密钥另行保存在密钥环或环境变量中。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>代理地址会被存储，不能包含密码：请将服务的代理留空，并在 https_proxy 或 http_proxy 中设置。</translation>
    </message>
    <message>
        <source>“%1” is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>“%1”不是代理地址：请写成 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>“%1” is no name for a header: use letters, digits and “-”, as in “X-Team: research”.</source>
        <translation>“%1”不能用作标头名称：请使用字母、数字和“-”，如“X-Team: research”。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>标头 %1 的值含有换行或其他控制字符。请移除。</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and headers are stored. Give the key as the service&apos;s key, or name an environment variable that holds it: “%1: ${NAME}”.</source>
        <translation>标头 %1 带有密钥，而标头会被存储。请将密钥填为服务的密钥，或写存放密钥的环境变量名：“%1: ${NAME}”。</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>服务需要有名称。</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>“%1”至少需要一条并发通道，或不设置。</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>已有名为“%1”的服务。</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>没有服务“%1”。</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>服务“%1”已移除。</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>%1 的席位仍在使用“%2”。请先移除这些席位，或为其选用其他服务。</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>无法访问服务 %1 的 URL：请写以 https:// 或 http:// 开头的地址。</translation>
    </message>
</context>
<context>
    <name>moai::ServicesPage</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the settings page with the places that serve models</extracomment>
        <translation>服务和密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button that opens a list of well-known services</extracomment>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>安排模型入座…</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>移除此服务</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>添加提供模型的地方：使用你自己密钥的云服务，或本机上的服务器。</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>Button: goes on although a typed key is lost</extracomment>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>The key that you typed is not saved yet, and goes when you look at something else.</source>
        <translation>输入的密钥尚未保存，转到别处时会丢失。</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>无法将设置保存到 %1；请检查该文件及其文件夹是否可写。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: Moai goes on with its own. Check what may be done with that file.</source>
        <translation>无法读取 %1 中的设置：Moai 将使用默认设置继续运行。请检查该文件的权限。</translation>
    </message>
    <message>
        <source>Some lines of %1 are no settings and were left out. The file as it was is now %2.</source>
        <translation>%1 中有些行不是设置，已略去。原文件现为 %2。</translation>
    </message>
</context>
<context>
    <name>moai::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of the settings&apos; pages, for screen readers</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有叫这个名称的设置。</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>Button: everything on this page of the settings as a fresh Moai has it</extracomment>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>The page was as a fresh Moai has it.</source>
        <translation>此页已是默认设置。</translation>
    </message>
    <message>
        <source>“%1” is as a fresh Moai has it.</source>
        <extracomment>Notice with an Undo button; %1 is the title of a page of the settings</extracomment>
        <translation>“%1”已恢复为默认设置。</translation>
    </message>
</context>
<context>
    <name>moai::ShippedPersonas</name>
    <message>
        <source>Skeptic</source>
        <extracomment>Name of a persona that comes with Moai; its text, below each name, is read by a model</extracomment>
        <translation>怀疑者</translation>
    </message>
    <message>
        <source>Doubt what is claimed until it is shown. For each important claim say what evidence would settle it and whether it is there. Name the weakest step of an argument, your own included, and say plainly when you do not know.</source>
        <translation>对任何主张，在得到证明之前都保持怀疑。对每个重要主张，说明什么证据足以定论，以及是否已有这样的证据。指出论证中最薄弱的一步，包括你自己的论证；不知道时就直说不知道。</translation>
    </message>
    <message>
        <source>Careful editor</source>
        <translation>细心的编辑</translation>
    </message>
    <message>
        <source>Read like an editor who respects the author. Cut what carries nothing, ask what a vague word means, and keep the tone. Show the changed sentence rather than describing the change, and give the reason in a few words.</source>
        <translation>像一位尊重作者的编辑那样阅读。删去没有作用的文字，追问含糊的词是什么意思，并保持原有语气。直接给出改后的句子，而不是描述改动，并用几个字说明理由。</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Think in requirements, limits and failure. Prefer the simplest thing that works, put numbers with units on what you claim, and say what it costs, how it breaks and how one would notice.</source>
        <translation>从需求、限制和失效的角度思考。优先选择行得通的最简单方案，为你的主张附上带单位的数字，并说明代价多大、会怎样出故障、如何察觉故障。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Explain so that a bright beginner can follow: start from what is known, one idea at a time, with a small concrete example before the general rule. Point out the usual mistake, and end with one question that tests understanding.</source>
        <translation>讲解要让聪明的初学者也能跟上：从已知的内容出发，一次只讲一个概念，先举具体的小例子，再讲一般规律。指出常见的错误，最后用一个问题检验是否理解。</translation>
    </message>
    <message>
        <source>Devil&apos;s advocate</source>
        <translation>魔鬼代言人</translation>
    </message>
    <message>
        <source>Argue the strongest case against the view that most people here would take. Use its best arguments, not a caricature. Say at the end which of them convinces you most, and what would answer it.</source>
        <translation>针对这里多数人会采取的观点，提出最有力的反面论证。使用反方最好的论据，而不是歪曲丑化。最后说明其中哪个论据最让你信服，以及怎样才能回应它。</translation>
    </message>
    <message>
        <source>Historian</source>
        <translation>历史学家</translation>
    </message>
    <message>
        <source>Put the question into its history: what was tried before, under which conditions, and how it ended. Tell sources from later legend, give dates and places, and say where a comparison with the past stops holding.</source>
        <translation>把问题放回历史中：以前尝试过什么、在什么条件下、结果如何。区分史料与后来的传说，给出日期和地点，并说明与过去的类比到哪里就不再成立。</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>统计学家</translation>
    </message>
    <message>
        <source>Ask what was measured, on whom, and compared with what. Give ranges rather than single figures, mention base rates, chance and selection, keep correlation apart from cause, and work the numbers step by step.</source>
        <translation>追问测量的是什么、对象是谁、与什么比较。给出范围而不是单一数字，提及基础比率、偶然性和选择偏差，区分相关与因果，并逐步演算数字。</translation>
    </message>
    <message>
        <source>Plain speaker</source>
        <translation>直话直说</translation>
    </message>
    <message>
        <source>Answer first, in one sentence; then only what is needed to act on it. Use everyday words and short sentences, no jargon and no preamble. If it depends, say on what.</source>
        <translation>先用一句话回答，然后只说据此行动所需的内容。用日常词语和短句，不用行话，不要开场白。如果视情况而定，说明取决于什么。</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>Button of the page that lists all keys</extracomment>
        <translation>更改快捷键…</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <extracomment>In the empty field over the table of keys</extracomment>
        <translation>操作或其快捷键</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Buttons below the table of keys</extracomment>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>默认快捷键(&amp;D)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys for “%1” together. Esc leaves it as it is.</source>
        <extracomment>%1 is what an action does, e.g. New discussion</extracomment>
        <translation>请同时按下用于“%1”的快捷键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A title in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is taken: it does %2. Shall it do “%3” from now on?</source>
        <extracomment>%1 are keys, %2 what they do now</extracomment>
        <translation>%1 已被占用，用于：%2。要改为用于“%3”吗？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A page of the settings: which keys do what</extracomment>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>新建讨论</translation>
    </message>
    <message>
        <source>Search discussions</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>搜索讨论</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>还没有讨论。</translation>
    </message>
    <message>
        <source>No discussion holds these words.</source>
        <translation>没有包含这些词的讨论。</translation>
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
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Start a new discussion</source>
        <translation>开始新讨论</translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>Moai 无法写入 %1。请检查目录权限，或用 --data-dir 选择其他目录。</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>Moai 无法打开套接字 %1：%2。请检查其目录的权限。</translation>
    </message>
</context>
<context>
    <name>moai::StanceDelegate</name>
    <message>
        <source>→ round %1, no reason</source>
        <extracomment>In a cell of the map, as short as possible; %1 is a round&apos;s number</extracomment>
        <translation>→ 第 %1 轮，无理由</translation>
    </message>
    <message>
        <source>→ round %1</source>
        <translation>→ 第 %1 轮</translation>
    </message>
    <message>
        <source>unverified</source>
        <extracomment>In a cell of the map: the quote was not found in the answer</extracomment>
        <translation>未证实</translation>
    </message>
</context>
<context>
    <name>moai::StanceFooter</name>
    <message>
        <source>holds</source>
        <extracomment>Under a turn: the speaker did not change sides</extracomment>
        <translation>坚持立场</translation>
    </message>
    <message>
        <source>moved without naming an argument (conformity)</source>
        <extracomment>Under a turn: the speaker changed sides without a reason</extracomment>
        <translation>改变立场，未说明论据（从众）</translation>
    </message>
    <message>
        <source>moved toward @%1 without naming an argument (conformity)</source>
        <translation>转向 @%1，未说明论据（从众）</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is the argument</extracomment>
        <translation>改变立场：%1</translation>
    </message>
    <message>
        <source>moved by @%1: %2</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is a handle, %2 the argument</extracomment>
        <translation>被 @%1 说服：%2</translation>
    </message>
    <message>
        <source>Stance of @%1: %2 (%3)</source>
        <extracomment>What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved</extracomment>
        <translation>@%1 的立场：%2（%3）</translation>
    </message>
</context>
<context>
    <name>moai::StandingsItemModel</name>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name, %3 its value</extracomment>
        <translation>@%1，%2：%3</translation>
    </message>
    <message>
        <source>Mean of the places, 1 is the best; a participant&apos;s vote for its own answer does not count</source>
        <translation>平均名次，1 为最佳；参与者给自己回答的票不计入</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>票数</translation>
    </message>
    <message>
        <source>Your place</source>
        <extracomment>Columns of a ranking: the person&apos;s own place for an answer</extracomment>
        <translation>你的名次</translation>
    </message>
</context>
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>%1 中有“%2”，此版本的 Moai 无法识别。请更新 Moai；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>What a round is for</extracomment>
        <translation>共识</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Why an answer failed, in a word: the service&apos;s key is missing or wrong</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>被过滤</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空回答</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>%1 seconds; a no-break space between</extracomment>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>Participants of a round whose marks do not fit into the message</extracomment>
        <translation>
            <numerusform>另外 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button below a message</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一轮</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>%1 被其他程序占用了一分钟。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>%1 没有剩余空间。请在其磁盘上腾出空间后重试；之前保存的内容安全无损。</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 已损坏或根本不是数据库。请将它移走，并用 %2 中最新的副本替换；若没有副本，Moai 将从空数据库开始。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>无法写入 %1。请检查该文件及其文件夹的权限，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>无法打开 %1。请检查其文件夹是否存在且可写，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>无法读写 %1（%2）。请检查所在磁盘，然后重试。</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>这段文字过长，无法保存到 %1。请缩短。</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>无法使用 %1：%2。请报告此问题。</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>Moai 无法打开数据存储</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>moai::Summons</name>
    <message>
        <source>Moai does not know the link “%1”. Links are moai://discussion/ID and moai://new?text=WORDS.</source>
        <translation>Moai 无法识别链接“%1”。链接应为 moai://discussion/ID 或 moai://new?text=WORDS。</translation>
    </message>
    <message>
        <source>The link “%1” names no discussion: it should end in the ID of one.</source>
        <translation>链接“%1”没有指明讨论：应以讨论的 ID 结尾。</translation>
    </message>
    <message>
        <source>The link “%1” is too long: at most %L2 characters are taken. Paste its text into the composer instead.</source>
        <translation>链接“%1”过长：最多接受 %L2 个字符。请改为将其文字粘贴到输入框中。</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here, then open it.</source>
        <translation>“%1”不是本机上的文件。请先保存到本机，再打开。</translation>
    </message>
</context>
<context>
    <name>moai::TableMenu</name>
    <message>
        <source>&amp;Discuss</source>
        <extracomment>Menu of a discussion</extracomment>
        <translation>讨论(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>下一轮(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rank the answers</source>
        <translation>为回答排名(&amp;R)</translation>
    </message>
    <message>
        <source>Write the &amp;conclusion</source>
        <translation>撰写结论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Map the claims</source>
        <translation>绘制论点图(&amp;M)</translation>
    </message>
    <message>
        <source>What to do with the discussion</source>
        <extracomment>Button with what can be done with a discussion</extracomment>
        <translation>讨论的可用操作</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the discussion as a file</source>
        <translation>将讨论保存为文件</translation>
    </message>
</context>
<context>
    <name>moai::TapeWire</name>
    <message>
        <source>The tape ends in the middle of this answer.</source>
        <translation>录制内容在此回答中途结束。</translation>
    </message>
    <message>
        <source>%1 from character %2 on</source>
        <extracomment>%1 a place in a request, e.g. body.messages[2].content</extracomment>
        <translation>%1（自第 %2 个字符起）</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>%1 的长度</translation>
    </message>
    <message>
        <source>This request is not on the tape: all answers on it have been given.</source>
        <translation>录制内容中没有此请求：其中的回答均已给出。</translation>
    </message>
    <message>
        <source>This request is not on the tape. Request %1 there comes nearest; it differs in %2.</source>
        <translation>录制内容中没有此请求。其中请求 %1 最接近；不同之处在 %2。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramAnswer</name>
    <message>
        <source>Telegram does not take the bot&apos;s token. Get it from @BotFather and set it again.</source>
        <translation>Telegram 不接受机器人的令牌。请从 @BotFather 获取后重新设置。</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go to a webhook. Remove the webhook if nothing else needs it.</source>
        <translation>机器人的消息被发往 webhook。如果没有其他用途，请移除该 webhook。</translation>
    </message>
    <message>
        <source>Another program reads this bot&apos;s messages. End it, or get a token of its own for Moai from @BotFather.</source>
        <translation>另一个程序正在读取此机器人的消息。请结束该程序，或从 @BotFather 为 Moai 获取单独的令牌。</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 要求暂停一会儿。</translation>
    </message>
    <message>
        <source>%1 has trouble (%2). Moai tries again by itself.</source>
        <translation>%1 出现问题（%2）。Moai 会自动重试。</translation>
    </message>
    <message>
        <source>%1 knows no such bot. Check the token and the server&apos;s address.</source>
        <translation>%1 上没有这个机器人。请检查令牌和服务器地址。</translation>
    </message>
    <message>
        <source>Telegram refused: %1</source>
        <extracomment>%1 what Telegram&apos;s server says, in English</extracomment>
        <translation>Telegram 拒绝：%1</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the address, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong with its certificate</extracomment>
        <translation>无法与 %1 建立安全连接：%2 请检查地址、系统时间和证书。</translation>
    </message>
    <message>
        <source>There is no host %1. Check the network and the server&apos;s address.</source>
        <translation>找不到主机 %1。请检查网络和服务器地址。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>%1 没有应答。服务器在运行吗？</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1. Check the system&apos;s proxy.</source>
        <translation>代理不允许连接 %1。请检查系统代理。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Check the network.</source>
        <translation>%1 未作应答就关闭了连接。请检查网络。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>%1 没有及时应答。请检查网络。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>与 %1 的连接在应答中途断开。</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2), but not as a Telegram server does. Check the server&apos;s address, and whether the network wants you to sign in.</source>
        <extracomment>%1 a host, %2 a number</extracomment>
        <translation>%1 有应答（HTTP %2），但不像 Telegram 服务器。请检查服务器地址，以及网络是否要求登录。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramApi</name>
    <message>
        <source>This is no address of a Telegram server: write https://host, without the bot&apos;s token, a password or a question mark. The usual one is https://api.telegram.org.</source>
        <translation>这不是 Telegram 服务器的地址：请写 https://host，不含机器人令牌、密码或问号。通常为 https://api.telegram.org。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramBot</name>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram, and give its token to Moai.</source>
        <translation>还没有设置机器人。请在 Telegram 中用 @BotFather 创建，并将其令牌交给 Moai。</translation>
    </message>
    <message>
        <source>Another Moai of this data directory runs the bot. This one takes over when that one ends.</source>
        <translation>使用此数据目录的另一个 Moai 正在运行机器人。它结束后由这个接管。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramPage</name>
    <message>
        <source>Chats, or the bot itself</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>聊天，或机器人本身</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Tabs of the Telegram page</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>moai::TelegramQuestion</name>
    <message>
        <source>This chat is not known any more. Pair it again.</source>
        <translation>此聊天已无法识别。请重新配对。</translation>
    </message>
</context>
<context>
    <name>moai::TelegramStore</name>
    <message>
        <source>The chat was forgotten meanwhile. Pair it again.</source>
        <translation>此聊天在此期间已被移除。请重新配对。</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>%1 的思考</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>思考过程 · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考过程</translation>
    </message>
</context>
<context>
    <name>moai::TokenForm</name>
    <message>
        <source>The bot stops, and the token is taken out of the keychain. The chats stay paired.</source>
        <translation>机器人将停止，令牌会从密钥环中移除。聊天保持配对。</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>Open %1 in Telegram, send it /newbot and answer its questions.</source>
        <extracomment>%1 is a link to Telegram&apos;s bot that makes bots</extracomment>
        <translation>在 Telegram 中打开 %1，向它发送 /newbot 并回答其问题。</translation>
    </message>
    <message>
        <source>Paste the token that it gives you here.</source>
        <translation>将它给你的令牌粘贴到这里。</translation>
    </message>
    <message>
        <source>How to get a token</source>
        <translation>如何获取令牌</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>机器人的令牌</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Buttons beside the token of a Telegram bot</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>令牌属于谁</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>其他令牌</translation>
    </message>
    <message>
        <source>Token from @BotFather</source>
        <translation>来自 @BotFather 的令牌</translation>
    </message>
    <message>
        <source>The token comes from the environment variable MOAI_TELEGRAM_TOKEN. Change it there, then start Moai again.</source>
        <translation>令牌来自环境变量 MOAI_TELEGRAM_TOKEN。请在那里更改，然后重新启动 Moai。</translation>
    </message>
    <message>
        <source>A token is kept in the keychain.</source>
        <translation>令牌保存在密钥环中。</translation>
    </message>
    <message>
        <source>It will be kept in the keychain. Where there is none, set MOAI_TELEGRAM_TOKEN in the environment instead.</source>
        <translation>令牌会保存在密钥环中。没有密钥环时，请改为在环境变量 MOAI_TELEGRAM_TOKEN 中设置。</translation>
    </message>
    <message>
        <source>Asking Telegram whose token this is…</source>
        <extracomment>While a token is tried</extracomment>
        <translation>正在向 Telegram 查询令牌属于谁…</translation>
    </message>
    <message>
        <source>It works: this is the token of %1.</source>
        <translation>测试成功：这是 %1 的令牌。</translation>
    </message>
    <message>
        <source>The token of %1 is kept in the keychain.</source>
        <translation>%1 的令牌保存在密钥环中。</translation>
    </message>
    <message>
        <source>The token is removed.</source>
        <translation>令牌已移除。</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptEntry</name>
    <message>
        <source>You</source>
        <extracomment>Names of contributions in the transcript; %1 is a handle such as @gpt</extracomment>
        <translation>你</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>反方</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>重新询问 %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>等待发言</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Name of the view that shows everything in reading order, for screen readers</extracomment>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>moai::TransportFailure</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer. Retry.</source>
        <translation>与 %1 的连接在回答中途断开。请重试。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>%1 未作应答就关闭了连接。请稍后重试。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>无法连接 %1。请检查网络。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>代理需要用户名和密码。请在 https_proxy 或 http_proxy 中设置。</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>代理不允许通过。请检查服务的代理和系统代理。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>%1 没有应答。服务器在运行吗？</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>找不到主机 %1。请检查服务的 URL 和网络。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>无法与 %1 建立安全连接：%2 请检查 URL、系统时间和证书。</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>%1 不是可访问的地址：必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>无法解压 %1 发送的内容。请重试；如再次发生，请向服务反馈。</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>%1 在 %2内未接受连接。请检查网络以及服务的 URL 和代理。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 在 %2内未开始作答。请重试，或为服务设置更长的首字节超时。</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>%1 在回答中途静默了 %2。请重试，或为服务设置更长的空闲超时。</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 保持连接但 %2内没有发送任何内容。请重试，或为服务设置更长的首字节超时。</translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>%n 个讨论正在进行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>%n 个讨论有失败的回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>%n 个未读讨论</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <extracomment>Of the tray icon: no answer is under way, nothing is unread</extracomment>
        <translation>没有正在进行的内容</translation>
    </message>
    <message>
        <source>Telegram has trouble</source>
        <translation>Telegram 出现问题</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>无标题</translation>
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
        <translation>新提问(&amp;N)</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <extracomment>Tray menu: the small window to ask something from anywhere</extracomment>
        <translation>快速提问(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Moai</source>
        <extracomment>Tray menu: the window</extracomment>
        <translation>隐藏 Moai(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Moai</source>
        <translation>显示 Moai(&amp;S)</translation>
    </message>
    <message>
        <source>Pause &amp;Telegram</source>
        <extracomment>Tray menu: the Telegram bot</extracomment>
        <translation>暂停 Telegram(&amp;T)</translation>
    </message>
    <message>
        <source>Resume &amp;Telegram</source>
        <translation>恢复 Telegram(&amp;T)</translation>
    </message>
</context>
<context>
    <name>moai::ViewSwitch</name>
    <message>
        <source>Columns</source>
        <extracomment>Views of a discussion: the answers side by side</extracomment>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Views of a discussion: everything in reading order</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Views of a discussion: claims × participants</extracomment>
        <translation>论点图</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the row of buttons that choose the view, for screen readers</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>The answers side by side</source>
        <translation>并排显示回答</translation>
    </message>
    <message>
        <source>Everything in the order it was said</source>
        <translation>按发言顺序显示全部内容</translation>
    </message>
    <message>
        <source>Who holds which claim</source>
        <translation>谁持有哪些论点</translation>
    </message>
</context>
<context>
    <name>moai::Welcome</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>A first question, ready to be sent at the practice table</extracomment>
        <translation>天空为什么是蓝色的？</translation>
    </message>
</context>
<context>
    <name>moai::WelcomePage</name>
    <message>
        <source>Not no&amp;w</source>
        <extracomment>Button that puts the first start away</extracomment>
        <translation>以后再说(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the person is in the first start; %1 of %2</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>The last button of the first start: the table is ready</extracomment>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>moai::WinTableDialog</name>
    <message>
        <source>Win table of “%1”</source>
        <extracomment>Title of a dialog; %1 is a project&apos;s name</extracomment>
        <translation>“%1”的胜出统计</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing has been ranked in this project yet. Say /rank, or rank the answers of a round yourself.</source>
        <translation>此项目中还没有排名。请使用 /rank，或自行为某一轮的回答排名。</translation>
    </message>
    <message>
        <source>By model and handle. A shared first place counts for each who shares it; nobody&apos;s own vote counts.</source>
        <translation>按模型和代号统计。并列第一者各计一次；给自己的票不计入。</translation>
    </message>
    <message>
        <source>Win table</source>
        <extracomment>Name of the table that tells who came first how often</extracomment>
        <translation>胜出统计</translation>
    </message>
</context>
<context>
    <name>moai::WinTableItemModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How often somebody came first; %1 wins in %2 rankings</extracomment>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name</extracomment>
        <translation>@%1，%2：%3</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Peers’ first places</source>
        <extracomment>Columns of the win table: first places among its peers</extracomment>
        <translation>他人评为第一的次数</translation>
    </message>
    <message>
        <source>Mean score</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Your first places</source>
        <extracomment>Columns of the win table: first places by the person&apos;s own rankings</extracomment>
        <translation>你评为第一的次数</translation>
    </message>
</context>
<context>
    <name>moai::Wording</name>
    <message>
        <source>challenger</source>
        <extracomment>The participant that argues against the leading view</extracomment>
        <translation>反方</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Run the Telegram bot alone, without a window, until it is stopped.</source>
        <translation>单独运行 Telegram 机器人，不打开窗口，直到被停止。</translation>
    </message>
    <message>
        <source>Take away the webhook that the bot&apos;s messages go to, then run.</source>
        <translation>移除接收机器人消息的 webhook，然后运行。</translation>
    </message>
    <message>
        <source>It works again: polling as @%1.</source>
        <translation>已恢复：正以 @%1 轮询。</translation>
    </message>
    <message>
        <source>Polling as @%1 (Ctrl+C ends).</source>
        <translation>正以 @%1 轮询（按 Ctrl+C 结束）。</translation>
    </message>
    <message>
        <source>A window or another `moai bot` of this data directory runs the bot already. End that one first, or leave it to it.</source>
        <translation>此数据目录的机器人已由某个窗口或另一个 `moai bot` 运行。请先结束它，或交由它处理。</translation>
    </message>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram; then: moai telegram token --stdin, or set MOAI_TELEGRAM_TOKEN.</source>
        <translation>还没有设置机器人。请在 Telegram 中用 @BotFather 创建；然后运行：moai telegram token --stdin，或设置 MOAI_TELEGRAM_TOKEN。</translation>
    </message>
    <message>
        <source>To take it away: moai bot --remove-webhook</source>
        <translation>要移除它：moai bot --remove-webhook</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>使用 --lines 时，每行需写明各自的类型。</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>请写明要解码的内容，例如 moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>--chunk 需要一个字节数。</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>显示 Moai 从服务的字节中读出的内容，用于报告问题。</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>每次送入 N 个字节。</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>每行读取一个用例：{&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}。</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>还没有讨论。提个问题吧：moai say &quot;/open Why is the sky blue?&quot;</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>第 %1 轮，%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>讨论 %1“%2”已删除。</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>列出讨论，最新的在前。</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>显示一个讨论及其所有轮次。</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>删除一个讨论。</translation>
    </message>
    <message>
        <source>Find words in titles and in what was said, newest first.</source>
        <translation>在标题和发言中查找词语，最新的在前。</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>仅限该项目的内容。</translation>
    </message>
    <message>
        <source>--format takes md, json or html.</source>
        <translation>--format 可为 md、json 或 html。</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>“%1”是文件夹：请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>“%1”过长：最多接受 %2。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is imported into project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>讨论 %1“%2”已导入项目 %3。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is already there, in project %3. Nothing was changed.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>讨论 %1“%2”已存在于项目 %3 中。未作任何更改。</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” was deleted here; it is back in project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>讨论 %1“%2”曾在这里删除；现已恢复到项目 %3 中。</translation>
    </message>
    <message>
        <source>Take in a discussion that was exported as JSON.</source>
        <translation>导入以 JSON 导出的讨论。</translation>
    </message>
    <message>
        <source>Into that project; else into its own, which is made when it is not there.</source>
        <translation>导入该项目；否则导入其原属项目，不存在时会新建。</translation>
    </message>
    <message>
        <source>Write a discussion with all that it led to.</source>
        <translation>写出一个讨论及其全部成果。</translation>
    </message>
    <message>
        <source>Markdown or HTML to read, JSON to import elsewhere; else md.</source>
        <translation>Markdown 或 HTML 用于阅读，JSON 用于导入到别处；默认为 md。</translation>
    </message>
    <message>
        <source>Into that file, in place of what is there; else to standard output.</source>
        <translation>写入该文件，替换已有内容；否则写到标准输出。</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>标准输入过长：最多接受 %L1 字节。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Open the link, or send the line to the bot, until %1. The window or moai bot must be running.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>请在 %1 之前打开链接，或将这行文字发给机器人。窗口或 moai bot 必须正在运行。</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes, in lower case, and its first letter</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>That was decided elsewhere meanwhile.</source>
        <translation>这已在别处决定。</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number</extracomment>
        <translation>%1 已配对。</translation>
    </message>
    <message>
        <source>%1 is turned away.</source>
        <translation>已拒绝 %1。</translation>
    </message>
    <message>
        <source>Nobody sent the code in time; it does not hold any more.</source>
        <translation>没有人及时发送配对码；它已失效。</translation>
    </message>
    <message>
        <source>%1 sent the code. Is that who you mean? [y/N]</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number; [y/N] is what may be typed</extracomment>
        <translation>%1 发送了配对码。这是你要配对的对象吗？[y/N]</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 需要 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>练习模型在 %1 提供服务（按 Ctrl+C 结束）。</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>在 127.0.0.1 上提供练习模型，兼容 OpenAI。</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>在该端口监听；0 或不填：任意空闲端口。</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>没有服务“%1”。可用的有：%2。用 moai service add %1 添加。</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>还没有项目。新建一个：moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>Say what to set, for example: moai project set NAME --context shared. `moai project set --help` lists what there is.</source>
        <translation>请写明要设置的内容，例如：moai project set NAME --context shared。`moai project set --help` 列出可设置的项。</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 已设置。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目需要有名称。</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>项目 %1 已就绪。安排模型入座：moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>项目 %1 已就绪，参与者：%2。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不参与作答</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>%1 中没有人入座。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 现已改名为 %2。</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>项目 %1 及其讨论已删除。</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>列出项目及其席位表。</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>新建项目。</translation>
    </message>
    <message>
        <source>Change how a project&apos;s table is run.</source>
        <translation>更改项目圆桌的运行方式。</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>显示项目圆桌旁的参与者，或重新安排入座。</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>重命名项目。</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>删除项目及其讨论。</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>入座的模型：SERVICE/MODEL[=HANDLE]，以逗号分隔。</translation>
    </message>
    <message>
        <source>--%1 takes on or off.</source>
        <translation>--%1 可为 on 或 off。</translation>
    </message>
    <message>
        <source>--%1 takes %2 from 1 to %3.</source>
        <translation>--%1 的值：%2，1 到 %3。</translation>
    </message>
    <message>
        <source>--%1 takes an amount in US dollars, such as 2.50, or none.</source>
        <translation>--%1 可为美元金额（如 2.50）或 none。</translation>
    </message>
    <message>
        <source>--chair takes @HANDLE, SERVICE/MODEL or default.</source>
        <translation>--chair 可为 @HANDLE、SERVICE/MODEL 或 default。</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>--context 可为 own、shared 或 chosen。</translation>
    </message>
    <message>
        <source>default, or a number</source>
        <translation>default 或一个数字</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>讨论的主题；会告知每位参与者。</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>参与者应如何作答。</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>谁能看到什么：own、shared 或 chosen。</translation>
    </message>
    <message>
        <source>Show peers as Seat A, B, …: on or off.</source>
        <translation>将其他参与者显示为席位 A、席位 B 等：on 或 off。</translation>
    </message>
    <message>
        <source>Let somebody argue against the leading view: on or off.</source>
        <translation>由某位参与者反驳主流观点：on 或 off。</translation>
    </message>
    <message>
        <source>End a discussion when nobody moves any more: on or off.</source>
        <translation>无人再改变立场时结束讨论：on 或 off。</translation>
    </message>
    <message>
        <source>Who writes conclusions: @HANDLE, SERVICE/MODEL or default.</source>
        <translation>由谁撰写结论：@HANDLE、SERVICE/MODEL 或 default。</translation>
    </message>
    <message>
        <source>How many must have answered for a conclusion, or default.</source>
        <translation>撰写结论前必须有多少位作答，或 default。</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers, in seconds.</source>
        <translation>撰写结论前等待回答多久，以秒计。</translation>
    </message>
    <message>
        <source>Ask before a line that would pass it, in US dollars, or none.</source>
        <translation>如果输入会使花费超出此数，则先询问；以美元计，或 none。</translation>
    </message>
    <message>
        <source>Stop everything at this spend, in US dollars, or none.</source>
        <translation>花费达到此数时停止一切；以美元计，或 none。</translation>
    </message>
    <message>
        <source>There is no service “%1” for the chair. Known are: %2.</source>
        <translation>没有可供主持人使用的服务“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Nobody sits at this table who could be the chair.</source>
        <translation>这张圆桌旁没有能担任主持人的参与者。</translation>
    </message>
    <message>
        <source>Nobody called @%1 sits at this table; there are @%2.</source>
        <translation>这张圆桌旁没有叫 @%1 的参与者；现有 @%2。</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>请说点什么，例如 moai say &quot;/open Why is the sky blue?&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>标准输入的内容不是文本。Moai 读取 UTF-8。</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>讨论 %1 属于另一个项目。</translation>
    </message>
    <message>
        <source>The discussion broke off in round %1. To go on there: moai say -d %2 /resume</source>
        <translation>讨论在第 %1 轮中断。要从那里继续：moai say -d %2 /resume</translation>
    </message>
    <message>
        <source>If so, say it again with --yes.</source>
        <translation>如果确定，请加上 --yes 再说一次。</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>在圆桌上说一句话，并在回答完成时逐个输出。</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>在该项目中；否则在上次使用的项目中。</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>在该讨论或新讨论中；否则在项目最近的讨论中。</translation>
    </message>
    <message>
        <source>Yes to what would be asked before it is done: many rounds, a cap.</source>
        <translation>对事先的询问（轮数多、上限）一律回答“是”。</translation>
    </message>
    <message>
        <source>Record the discussion to that file, a new one or one that holds its beginning; without -d the line begins a new discussion or goes on in the file&apos;s.</source>
        <translation>将讨论录制到该文件，可以是新文件，或已含有其开头的文件；不带 -d 时，这次输入会开始新讨论，或继续文件中的讨论。</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Nobody&apos;s position moved any more: the discussion ends early.</source>
        <translation>已无人改变立场：讨论提前结束。</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 the state of a service&apos;s key: stored, environment, missing, locked …</extracomment>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>还没有服务；由练习模型作答。添加一个：moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>标准输入中没有密钥。请尝试：printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>标准输入的内容不是密钥：密钥是一行普通的字母、数字和符号。</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>服务 %1 已更改：%2，位于 %3。</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>服务 %1 已添加：%2，位于 %3。</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>其密钥保存在密钥环中。</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>密钥未保存：没有密钥服务时，密钥只能放在环境变量中。请在启动 moai 之前设置 %1。</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>服务 %1 已移除。</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>如果其密钥在密钥环中，则仍在那里：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 有应答，提供 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>列出服务及其密钥的位置。</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>添加或更改服务。</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>移除服务及其密钥。</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>检查服务是否接受密钥。</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>列出服务的模型。</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai（默认）、openai-responses、anthropic、gemini 或 ollama。</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>其 API 的起始地址，例如 https://models.example/v1。</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>从标准输入读取密钥，并保存到密钥环。</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>每次请求都发送此标头“Name: value”；${NAME} 代表环境变量。可多次给出。</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>可同时询问的参与者数量。</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>秒数：CONNECT,FIRST,IDLE (10,120,60)。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>--lanes 可为 1 到 %1 的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>“%1”不是常用服务，因此需要 --url；若不使用 OpenAI 的协议，还需要 --kind。常用服务有：%2。</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>--timeouts 的值为 CONNECT,FIRST,IDLE，以秒计，例如 10,120,60。</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>“%1”不是标头。应类似“X-Team: research”。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>没有类型“%1”。可用的有 openai、openai-responses、anthropic、gemini 和 ollama。</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>数据存储完好。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Telegram chats</source>
        <translation>Telegram 聊天</translation>
    </message>
    <message>
        <source>Waiting for Telegram</source>
        <translation>等待发往 Telegram</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>检查数据库并说明其内容；不作任何更改。</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the same to the byte.</source>
        <translation>%2 个回答中有 %1 个逐字节相同。</translation>
    </message>
    <message>
        <source>--speed takes 1 or max.</source>
        <translation>--speed 可为 1 或 max。</translation>
    </message>
    <message>
        <source>%1 holds a discussion already. Choose a new file for a new one.</source>
        <translation>%1 中已有讨论。新讨论请选择新文件。</translation>
    </message>
    <message>
        <source>%1 holds a discussion that is not there any more. Choose a new file.</source>
        <translation>%1 中的讨论已不存在。请选择新文件。</translation>
    </message>
    <message>
        <source>Hold a recorded discussion once more, without a network, and compare.</source>
        <translation>不使用网络，重新进行已录制的讨论并比较。</translation>
    </message>
    <message>
        <source>Keep it, in a new project of that name; else it is thrown away unless --data-dir is given.</source>
        <translation>将其保留在以此命名的新项目中；否则会丢弃，除非指定了 --data-dir。</translation>
    </message>
    <message>
        <source>1: every byte in its time; max: as fast as it goes, the usual.</source>
        <translation>1：每个字节按原有时间；max：尽可能快，为默认值。</translation>
    </message>
    <message>
        <source>project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>does not show the desk</source>
        <translation>不显示桌面端的内容</translation>
    </message>
    <message>
        <source>“%1” is no chat&apos;s number. The bot tells it in answer to /whoami; a group&apos;s begins with a minus.</source>
        <translation>“%1”不是聊天编号。向机器人发送 /whoami 即可得知；群组的编号以减号开头。</translation>
    </message>
    <message>
        <source>No chat is paired yet. Pair one: moai telegram pair</source>
        <translation>还没有配对的聊天。配对一个：moai telegram pair</translation>
    </message>
    <message>
        <source>Chat %1 is paired.</source>
        <translation>聊天 %1 已配对。</translation>
    </message>
    <message>
        <source>Groups are off: it is served once you say moai telegram groups on.</source>
        <translation>群组服务已关闭：运行 moai telegram groups on 后才会为它提供服务。</translation>
    </message>
    <message>
        <source>Chat %1 is not known. See moai telegram chats.</source>
        <translation>未知的聊天 %1。请参阅 moai telegram chats。</translation>
    </message>
    <message>
        <source>Chat %1 is not served any more.</source>
        <translation>不再为聊天 %1 提供服务。</translation>
    </message>
    <message>
        <source>token: %1</source>
        <extracomment>%1 where the bot&apos;s token is: environment, keychain or none</extracomment>
        <translation>令牌：%1</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keychain. Next: moai telegram pair, and moai bot unless the window is open.</source>
        <translation>机器人的令牌已存入密钥环。接下来：moai telegram pair；若窗口未打开，还需运行 moai bot。</translation>
    </message>
    <message>
        <source>The keychain holds no bot&apos;s token any more.</source>
        <translation>密钥环中已没有机器人的令牌。</translation>
    </message>
    <message>
        <source>Either --stdin or --remove, not both.</source>
        <translation>--stdin 和 --remove 只能用其一。</translation>
    </message>
    <message>
        <source>What came on standard input is not a bot&apos;s token: digits, a colon, letters. Try: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</source>
        <translation>标准输入的内容不是机器人的令牌：数字、冒号、字母。请尝试：printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way can read the token and what is said. Use https:// if the server can.</source>
        <translation>此地址未加密：途中的任何人都能读取令牌和对话内容。如果服务器支持，请使用 https://。</translation>
    </message>
    <message>
        <source>Groups are on or off.</source>
        <translation>群组可为 on 或 off。</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <extracomment>%1 on or off</extracomment>
        <translation>群组：%1</translation>
    </message>
    <message>
        <source>Keep the bot&apos;s token in the keychain.</source>
        <translation>将机器人的令牌保存到密钥环。</translation>
    </message>
    <message>
        <source>Show or set the server of the Bot API.</source>
        <translation>显示或设置 Bot API 的服务器。</translation>
    </message>
    <message>
        <source>Make a code that pairs a chat.</source>
        <translation>生成用于配对聊天的配对码。</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>列出聊天。</translation>
    </message>
    <message>
        <source>Pair a chat by its number.</source>
        <translation>按编号配对聊天。</translation>
    </message>
    <message>
        <source>Serve a chat no longer.</source>
        <translation>停止为某个聊天提供服务。</translation>
    </message>
    <message>
        <source>Whether groups are served.</source>
        <translation>是否为群组提供服务。</translation>
    </message>
    <message>
        <source>Read the token from standard input; @BotFather gives it.</source>
        <translation>从标准输入读取令牌；令牌由 @BotFather 提供。</translation>
    </message>
    <message>
        <source>Take it out of the keychain.</source>
        <translation>将其从密钥环中移除。</translation>
    </message>
    <message>
        <source>Talk in that project; else in the one used last.</source>
        <translation>在该项目中对话；否则在上次使用的项目中。</translation>
    </message>
    <message>
        <source>Seat, import or export: one at a time.</source>
        <translation>入座、导入或导出：一次只能选一项。</translation>
    </message>
    <message>
        <source>“%1” maps no service: write --map FROM=TO, for example --map gateway=openai.</source>
        <translation>“%1”没有对应任何服务：请写成 --map FROM=TO，例如 --map gateway=openai。</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2.</source>
        <translation>没有服务“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>A seat of the file tells no service: say which one serves it with --map =NAME. Known are: %1.</source>
        <translation>文件中有一个席位没有指明服务：请用 --map =NAME 指定由哪个服务提供。可用的有：%1。</translation>
    </message>
    <message>
        <source>The roster uses the service “%1”, which is not set up here: add it with moai service add %1, or say which one serves its seats with --map &quot;%1=NAME&quot;. Known are: %2.</source>
        <translation>席位表使用的服务“%1”尚未在此设置：请用 moai service add %1 添加，或用 --map &quot;%1=NAME&quot; 指定由哪个服务提供其席位。可用的有：%2。</translation>
    </message>
    <message>
        <source>Write the roster into that file as JSON; - for standard output.</source>
        <translation>将席位表以 JSON 写入该文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Seat the roster of that file instead; - for standard input.</source>
        <translation>改用该文件中的席位表入座；- 表示标准输入。</translation>
    </message>
    <message>
        <source>With --import: the service TO serves the seats of FROM.</source>
        <translation>与 --import 合用：由服务 TO 提供 FROM 的席位。</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>需要密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>本机上没有模型服务器应答。</translation>
    </message>
    <message>
        <source>Find the model servers that answer on this computer.</source>
        <translation>查找在本机上应答的模型服务器。</translation>
    </message>
    <message>
        <source>Trust the authorities of this PEM file, too, for this service; empty: none.</source>
        <translation>对此服务也信任该 PEM 文件中的证书颁发机构；留空则不使用。</translation>
    </message>
</context>
<context>
    <name>moai::terminal::KeyPrompts</name>
    <message>
        <source>The keyring asks for its password, in a window of its own.</source>
        <translation>密钥环正在单独的窗口中要求输入密码。</translation>
    </message>
</context>
</TS>
