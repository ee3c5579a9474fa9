-- Going back to a revision that was applied before is an act of its own.
ALTER TABLE plan_acts
    DROP CONSTRAINT plan_acts_act_check,
    ADD CONSTRAINT plan_acts_act_check
        CHECK (act IN ('ask', 'approve', 'decline', 'discard', 'begin', 'apply', 'return', 'verify'));
