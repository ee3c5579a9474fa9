# ---- what of the before-state file this plan holds ----

function TestHeld($Entry) {
    if ($Entry.interface -cne $interfaceName) {
        return $false
    }
    if ($Entry.kind -ceq 'address') {
        return (GetCanonical $Entry.target) -ceq (GetCanonical ($address + '/' + $prefixLength))
    }
    return TestRouteHeld $Entry
}
