-- Another deployment keeps its own groups and policies; other entry points share them with the one that goes.
ALTER TABLE retirements
    ALTER COLUMN others_remain TYPE text USING CASE WHEN others_remain THEN 'deployment' ELSE 'nothing' END;
ALTER TABLE retirements RENAME COLUMN others_remain TO remaining;
ALTER TABLE retirements
    ADD CONSTRAINT retirements_remaining_check CHECK (remaining IN ('nothing', 'deployment', 'entry-point'));
