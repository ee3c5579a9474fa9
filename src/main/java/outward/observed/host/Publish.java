package outward.observed.host;

/** Whether a route is published in router advertisements (facts N11). */
public enum Publish {
    NO,
    AGE,
    YES
}
