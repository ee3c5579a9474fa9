# management-servers.ps1: adds the hosts to the management servers list, by address.
# Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath,
    # Where the group policy objects are backed up before the list is changed.
    [string] $GpoBackupPath,
    # They were backed up by other means.
    [switch] $GpoBackedUp,
    # Add Configuration Manager's addresses too: only where Refresh found nothing but NAT64 addresses.
    [switch] $IncludeConfigManager
)

$planRevision = 3
$planHash = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
$subjectId = '01936a00-0000-7000-8000-0000000000a1'
$entries = @('2002:836b:2:3333::10')
$configManager = @('2002:836b:2:3333::11')
$multisite = $false

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# ---- common ----

function Say([string] $Text) {
    Write-Host $Text
}

function AssertAdministrator {
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object Security.Principal.WindowsPrincipal -ArgumentList $identity
    if (-not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
        throw 'Open PowerShell with "Run as administrator" and start this again. Nothing was changed.'
    }
}

# False means that -WhatIf only wants to be told; a "No" to -Confirm stops the script.
function TestApproved([string] $Target, [string] $Action) {
    if ($PSCmdlet.ShouldProcess($Target, $Action)) {
        return $true
    }
    if (-not $WhatIfPreference) {
        throw ('Not confirmed: ' + $Action)
    }
    return $false
}

# One spelling for one address or prefix, whatever Windows printed; a zone is dropped. Other text stays as it is.
function GetCanonical([string] $Text) {
    $parts = $Text.Split('/')
    $parsed = $null
    if (-not [Net.IPAddress]::TryParse($parts[0].Split('%')[0], [ref] $parsed)) {
        return $Text
    }
    if ($parts.Length -gt 1) {
        return $parsed.ToString() + '/' + $parts[1]
    }
    return $parsed.ToString()
}

# The networking cmdlets raise an error where they find nothing; that is an empty answer here.
function ReadAll([scriptblock] $Query) {
    try {
        & $Query
    }
    catch {
        if ($_.FullyQualifiedErrorId -notlike 'CmdletizationQuery_NotFound*') {
            throw
        }
    }
}

function GetFullPath([string] $Path) {
    return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
}

function GetUtcTime {
    return [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
}

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

# ---- the management servers list; an entry is a text, or an object that holds texts ----

function GetListed {
    $texts = @(Get-DAMgmtServer -Type All -ErrorAction Stop | ForEach-Object {
            if ($_ -is [string]) {
                $_
            }
            else {
                $_.PSObject.Properties | Where-Object { $_.Name -notlike 'Cim*' -and $_.Name -ne 'PSComputerName' } | ForEach-Object { $_.Value }
            }
        })
    return @($texts | Where-Object { $_ -is [string] -and $_ })
}

# Asks what was read last: reading takes seconds.
function TestListed([string] $Text) {
    $wanted = GetCanonical $Text
    return @($listed | Where-Object { (GetCanonical $_) -ceq $wanted }).Length -gt 0
}

# ---- backup of the DirectAccess group policy objects, before the list in them changes ----

function GetBackupPath([string] $Given) {
    if ($Given) {
        return GetFullPath $Given
    }
    return Join-Path -Path $env:ProgramData -ChildPath ('Outward\gpo-' + [DateTime]::UtcNow.ToString('yyyyMMdd-HHmmss'))
}

# A backup changes no policy, so it is not asked about: an answer "Yes to All" is then for what is changed.
function BackupPolicies {
    if ($GpoBackedUp) {
        return
    }
    if ($WhatIfPreference) {
        Say ('What if: the DirectAccess group policy objects are backed up to ' + $GpoBackupPath)
        return
    }
    $null = [IO.Directory]::CreateDirectory($GpoBackupPath)
    foreach ($name in @(GetPolicyNames)) {
        $part = $name.Split('\')
        if ($part.Length -eq 2) {
            $null = Backup-GPO -Domain $part[0] -Name $part[1] -Path $GpoBackupPath -ErrorAction Stop
        }
        else {
            $null = Backup-GPO -Name $name -Path $GpoBackupPath -ErrorAction Stop
        }
        Say ('Backed up: ' + $name)
    }
}

# An error of Get-DAMultiSite means that there is one entry point; where the plan knows of several, something is wrong.
function GetEntryPoints {
    try {
        return @((Get-DAMultiSite -ErrorAction Stop).DAEntryPoints | Where-Object { $_ } | ForEach-Object { [string] $_ })
    }
    catch {
        if ($multisite) {
            throw
        }
        Say ('Not multisite, says Get-DAMultiSite: ' + $_.Exception.Message)
        return @()
    }
}

function GetPolicyNames {
    $access = @(Get-RemoteAccess -ErrorAction Stop)
    $access += @(GetEntryPoints | ForEach-Object { Get-RemoteAccess -EntrypointName $_ -ErrorAction Stop })
    $names = @()
    foreach ($one in $access) {
        foreach ($property in @('ServerGpoName', 'ClientGpoName', 'DownlevelGpoName')) {
            if ($null -ne $one.PSObject.Properties[$property]) {
                $names += @($one.PSObject.Properties[$property].Value | ForEach-Object { [string] $_ })
            }
        }
    }
    $names = @($names | Where-Object { $_ } | Sort-Object -Unique)
    if ($names.Length -eq 0) {
        throw 'Get-RemoteAccess names no group policy object. Back them up by hand and add -GpoBackedUp. Nothing was changed.'
    }
    return $names
}

# ---- where a run stopped: what was done and what was not ----

$planned = @()
$finished = @()

function SayStopped([string] $Cause) {
    $left = @($planned | Where-Object { $finished -cnotcontains $_ })
    Say ('Stopped at {0}: {1}' -f $(if ($left.Length -gt 0) { $left[0] } else { 'the end' }), $Cause)
    Say ('Was done: ' + $(if ($finished.Length -gt 0) { $finished -join ', ' } else { 'nothing' }))
    Say ('Not done: ' + $(if ($left.Length -gt 0) { $left -join ', ' } else { 'nothing' }))
}

$StatePath = GetStatePath $StatePath
$GpoBackupPath = GetBackupPath $GpoBackupPath

# ---- management servers list: entries by address, never by name; cmdlets write it at once ----

# Entries of Configuration Manager are not recorded: no back-out removes them.
function AddListed([string] $Text, [bool] $Recorded) {
    if (TestListed $Text) {
        Say ('Already in the list: ' + $Text)
        return
    }
    if (-not (TestApproved 'management servers list' ('Add ' + $Text))) {
        return
    }
    $entry = NewEntry 'management server' '' $Text ''
    if ($Recorded) {
        AddToRecord $entry
    }
    try {
        Add-DAMgmtServer -MgmtServer $Text -Confirm:$false -ErrorAction Stop
    }
    catch {
        $script:listed = @(GetListed)
        if ($Recorded -and -not (TestListed $Text)) {
            RemoveFromRecord $entry
        }
        throw
    }
    $script:listed = @($listed) + $Text
    Say ('Added: ' + $Text)
}

# Configuration Manager is found by DirectAccess itself; by address it is added only where it is asked for.
function SayConfigManager([string] $Text) {
    Say ('Configuration Manager ' + $Text + $(if (TestListed $Text) { ' is in the list by address.' } else { ' is not in the list by address: use Refresh Management Servers in the console and compare.' }))
}

$wanted = @($entries) + @($(if ($IncludeConfigManager) { $configManager } else { @() }))
$planned = @('backup of the policies') + @($wanted | ForEach-Object { 'entry ' + $_ })
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    $listed = @(GetListed)
    $record = ReadRecord $StatePath
    if ($null -eq $record) {
        $record = NewRecord ([pscustomobject]@{ managementServers = $listed })
    }
    if (@($wanted | Where-Object { -not (TestListed $_) }).Length -gt 0) {
        BackupPolicies
    }
    $finished += 'backup of the policies'
    foreach ($text in $wanted) {
        AddListed $text ($entries -ccontains $text)
        $finished += 'entry ' + $text
    }
    $listed = @(GetListed)
    $configManager | ForEach-Object { SayConfigManager $_ }
    Say ('{0} of {1} planned entries are in the list. Entries there: {2}' -f @($wanted | Where-Object { TestListed $_ }).Length, $wanted.Length, ($listed -join ', '))
}
catch {
    SayStopped $_.Exception.Message
    throw
}
