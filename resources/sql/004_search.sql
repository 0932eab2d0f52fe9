-- Full text over what was said: parts of words are found, in any script. An answer is in the index
-- from its end on; while it runs its text changes twice a second.

CREATE VIRTUAL TABLE message_text USING fts5 (
    text, content = 'message', content_rowid = 'id', tokenize = 'trigram'
);

INSERT INTO message_text (rowid, text)
SELECT id, text FROM message WHERE status NOT IN ('waiting', 'streaming');

CREATE TRIGGER message_text_said AFTER INSERT ON message
WHEN new.status NOT IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER message_text_ended AFTER UPDATE OF status ON message
WHEN old.status IN ('waiting', 'streaming') AND new.status NOT IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER message_text_again AFTER UPDATE OF status ON message
WHEN old.status NOT IN ('waiting', 'streaming') AND new.status IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER message_text_gone AFTER DELETE ON message
WHEN old.status NOT IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
