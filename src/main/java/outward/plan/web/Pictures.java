package outward.plan.web;

import io.quarkus.qute.RawString;
import java.util.List;
import outward.picture.PrefixMap;

/**
 * What the plan's page draws.
 *
 * @param topology as SVG
 * @param words the same in sentences
 * @param broken the ways that the packet walk of the drawn hosts finds broken
 * @param map of the organisation's networks
 */
public record Pictures(RawString topology, List<String> words, List<String> broken, PrefixMap map) {}
