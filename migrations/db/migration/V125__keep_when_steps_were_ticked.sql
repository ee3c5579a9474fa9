-- When a step was ticked on a change-window page, by the clock of the computer that showed it; null where it was recorded
-- here. Nobody vouches for that clock, so nothing is ordered by it: recorded_at is ours.
ALTER TABLE applications ADD COLUMN ticked_at timestamptz;
