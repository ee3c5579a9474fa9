# ---- which of the recorded additions are taken back ----

function TestChosen($Entry) {
    if ($Only -eq 'ThisPlan') {
        return $Entry.plan -ceq $planHash
    }
    return $Only -eq 'All' -or -not (TestHeld $Entry)
}
