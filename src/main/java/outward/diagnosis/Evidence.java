package outward.diagnosis;

import outward.observed.drift.Cause;
import outward.observed.drift.Examination;

/** One answer before it is judged, with all that was known until then. */
record Evidence(Trail trail, Answer answer) {
    Circumstances at() {
        return trail.at();
    }

    Question question() {
        return answer.question();
    }

    String text() {
        return answer.text();
    }

    boolean chose(String word) {
        return answer.choice().equals(word);
    }

    boolean isOpen(Cause cause) {
        return trail.isOpen(cause);
    }

    /** What the host printed, held against its line. */
    Examination host() {
        return Examination.ofHost(trail.asked(question(), text()), at().expected(), at().line());
    }

    /** What the server printed until now, held against the site's plan. */
    Examination server() {
        return Examination.ofServer(trail.printed(question(), text()), at().expected());
    }

    /** This text alone, as the server's. */
    Examination serverAlone() {
        return Examination.ofServer(trail.asked(question(), text()), at().expected());
    }
}
