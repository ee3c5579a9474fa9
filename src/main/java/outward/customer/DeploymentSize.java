package outward.customer;

import outward.answer.WrongInput;

/** How many entry points a deployment may have: each one's plan names all the others, so that twice as many cost four times. */
final class DeploymentSize {
    static final int MOST = 100;

    private DeploymentSize() {}

    /** Refuses an entry point that would be the one with this number. */
    static void check(int number) {
        if (number > MOST) {
            throw WrongInput.at(
                    "deployment",
                    "A deployment has up to " + MOST + " entry points here, and this one is full. Name another one.");
        }
    }
}
