package outward.bench;

/** How often something was done in a second, how many results were there twice, and what each cost the servers. */
record Rate(double perSecond, int duplicates, double cpuMillis) {}
