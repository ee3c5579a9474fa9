package outward.diagnosis;

/** Says what the answer to one question shows. It never guesses: what was not understood leaves the question standing. */
interface Judge {
    Judgement judge(Evidence evidence);
}
