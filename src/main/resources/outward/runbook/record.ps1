# ---- the before-state file: what was there, and what these scripts added ----

function GetStatePath([string] $Given) {
    if ($Given) {
        return GetFullPath $Given
    }
    return Join-Path -Path $env:ProgramData -ChildPath ('Outward\before-' + $subjectId + '.json')
}

function ReadRecord([string] $Path) {
    if (-not [IO.File]::Exists($Path)) {
        return $null
    }
    $record = ConvertFrom-Json -InputObject ([IO.File]::ReadAllText($Path))
    if ($record.schema -cne 'outward-before/1' -or $record.subject -cne $subjectId) {
        throw ('{0} is not the before-state file of this plan. Nothing was changed.' -f $Path)
    }
    $record.added = @($record.added | Where-Object { $null -ne $_ })
    return $record
}

function NewRecord($Before) {
    return [pscustomobject]@{
        schema = 'outward-before/1'
        subject = $subjectId
        computer = [Net.Dns]::GetHostName()
        createdAt = GetUtcTime
        before = $Before
        added = @()
    }
}

# Without a path nothing is kept: a run that only repeats what is recorded adds nothing.
function SaveRecord($Record, [string] $Path) {
    if (-not $Path) {
        return
    }
    $folder = [IO.Path]::GetDirectoryName($Path)
    $null = [IO.Directory]::CreateDirectory($folder)
    $fresh = $Path + '.new'
    [IO.File]::WriteAllText($fresh, (ConvertTo-Json -InputObject $Record -Depth 6))
    [IO.File]::Copy($fresh, $Path, $true)
    [IO.File]::Delete($fresh)
}

# Via is the next hop of a published route, whose field nextHop holds the value before.
function NewEntry([string] $Kind, [string] $On, [string] $Target, [string] $NextHop, [string] $Via) {
    return [pscustomobject]@{
        kind = $Kind
        interface = $On
        target = $Target
        nextHop = $NextHop
        via = $Via
        plan = $planHash
        at = GetUtcTime
    }
}

function TestSameEntry($One, $Other) {
    return $One.kind -ceq $Other.kind -and $One.interface -ceq $Other.interface -and
        $One.target -ceq $Other.target -and $One.nextHop -ceq $Other.nextHop -and (GetVia $One) -ceq (GetVia $Other)
}

# Entries of earlier releases have no such field.
function GetVia($Entry) {
    return [string] $(if ($null -ne $Entry.PSObject.Properties['via']) { $Entry.via })
}

# The file is written before the change, so that a change that was interrupted is known too.
function AddToRecord($Entry) {
    if (@($record.added | Where-Object { TestSameEntry $_ $Entry }).Length -eq 0) {
        $record.added = @($record.added) + $Entry
    }
    SaveRecord $record $StatePath
}

function RemoveFromRecord($Entry) {
    $record.added = @($record.added | Where-Object { -not (TestSameEntry $_ $Entry) })
    SaveRecord $record $StatePath
}
