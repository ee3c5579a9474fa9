-- That another revision was begun before one was finished ends the earlier one, as an act of whoever began the other.
ALTER TABLE plan_acts
    DROP CONSTRAINT plan_acts_act_check,
    ADD CONSTRAINT plan_acts_act_check
        CHECK (act IN ('ask', 'approve', 'decline', 'discard', 'begin', 'apply', 'return', 'verify', 'overtake'));
