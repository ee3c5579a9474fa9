-- The edition of the rules that examined a frame and its hosts; 0 where none was noted yet.
ALTER TABLE plan_frames ADD COLUMN rules integer NOT NULL DEFAULT 0;
