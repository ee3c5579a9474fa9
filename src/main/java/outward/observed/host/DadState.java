package outward.observed.host;

/** How far duplicate address detection came: only PREFERRED is chosen as a source. */
public enum DadState {
    PREFERRED,
    DEPRECATED,
    TENTATIVE,
    DUPLICATE,
    INVALID
}
