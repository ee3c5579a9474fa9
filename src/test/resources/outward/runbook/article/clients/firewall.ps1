# firewall.ps1: makes inbound rules for clients in a group policy object of its own.
# Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # The domain in which the group policy object is, by its DNS name.
    [string] $Domain = $env:USERDNSDOMAIN,
    # Another group policy object than the site's own; those of DirectAccess are never edited.
    [string] $GpoName,
    # Let in only what this plan holds, no longer the addresses of the plan that was carried out before.
    [switch] $WithoutEarlier,
    # Remove the rules that this script made in that group policy object.
    [switch] $Remove
)

$ownPolicy = 'Outward manage-out firewall 000000a1'
$group = 'Outward manage-out 000000a1'
$clientPrefixes = @('2002:836b:2:1000::/64', '2001:0:836b:2::/64')
$managementAddresses = @('2002:836b:2:3333::10', '2002:836b:2:3333::11')
$earlierPrefixes = @()
$earlierAddresses = @()
$edgeTraversal = 'Allow'
$rules = @(
    @{ Name = 'Outward-rdp-tcp-000000a1'; Title = 'Outward manage-out: rdp-tcp'; Protocol = 'TCP'; Port = @('3389') }
    @{ Name = 'Outward-rdp-udp-000000a1'; Title = 'Outward manage-out: rdp-udp'; Protocol = 'UDP'; Port = @('3389') }
    @{ Name = 'Outward-winrm-000000a1'; Title = 'Outward manage-out: winrm'; Protocol = 'TCP'; Port = @('5985', '5986') }
    @{ Name = 'Outward-ping-000000a1'; Title = 'Outward manage-out: ping'; Protocol = 'ICMPv6'; Port = @() }
)

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

# ---- where a run stopped: what was done and what was not ----

$planned = @()
$finished = @()

function SayStopped([string] $Cause) {
    $left = @($planned | Where-Object { $finished -cnotcontains $_ })
    Say ('Stopped at {0}: {1}' -f $(if ($left.Length -gt 0) { $left[0] } else { 'the end' }), $Cause)
    Say ('Was done: ' + $(if ($finished.Length -gt 0) { $finished -join ', ' } else { 'nothing' }))
    Say ('Not done: ' + $(if ($left.Length -gt 0) { $left -join ', ' } else { 'nothing' }))
}

if (-not $GpoName) {
    $GpoName = $ownPolicy
}
$outside = @('Private', 'Public')

# ---- inbound rules on DirectAccess clients, in a group policy object of their own ----

function AssertOwnPolicy {
    $access = @('DirectAccess Client Settings', 'DirectAccess Server Settings')
    if ($access -contains $GpoName) {
        throw 'Editing the group policy objects of DirectAccess by hand is not supported. Choose another name. Nothing was changed.'
    }
    if (-not $Domain) {
        throw 'Name the domain with -Domain. Nothing was changed.'
    }
    if (-not $Remove -and ($clientPrefixes.Length -eq 0 -or $managementAddresses.Length -eq 0)) {
        throw 'The plan holds no client prefix or no management address; rules for any address are never made.'
    }
}

function OpenPolicy {
    $there = @(Get-GPO -All -Domain $Domain -ErrorAction Stop | Where-Object { $_.DisplayName -eq $GpoName })
    if ($there.Length -gt 0) {
        Say ('Already there: ' + $GpoName)
        return $true
    }
    if ($Remove -or -not (TestApproved $Domain ('Create group policy object ' + $GpoName))) {
        return $false
    }
    $null = New-GPO -Name $GpoName -Domain $Domain -Comment 'Firewall rules for managing DirectAccess clients' -ErrorAction Stop
    Say ('Created: ' + $GpoName + '. It is linked to nothing yet.')
    return $true
}

function SetRule($Rule) {
    $there = @(ReadAll { Get-NetFirewallRule -PolicyStore $store -Name $Rule.Name -ErrorAction Stop })
    $verb = $(if ($there.Length -gt 0) { 'Set' } else { 'Add' })
    if (-not (TestApproved $store ($verb + ' rule ' + $Rule.Title))) {
        return
    }
    if ($there.Length -gt 0) {
        Set-NetFirewallRule -PolicyStore $store -Name $Rule.Name -LocalAddress $localAddress -RemoteAddress $remoteAddress -Profile $outside -EdgeTraversalPolicy $edgeTraversal -Enabled True -Confirm:$false -ErrorAction Stop
    }
    elseif ($Rule.Protocol -ceq 'ICMPv6') {
        $null = New-NetFirewallRule -PolicyStore $store -Name $Rule.Name -DisplayName $Rule.Title -Group $group -Direction Inbound -Action Allow -Profile $outside -Protocol ICMPv6 -IcmpType 128 -LocalAddress $localAddress -RemoteAddress $remoteAddress -EdgeTraversalPolicy $edgeTraversal -Confirm:$false -ErrorAction Stop
    }
    else {
        $null = New-NetFirewallRule -PolicyStore $store -Name $Rule.Name -DisplayName $Rule.Title -Group $group -Direction Inbound -Action Allow -Profile $outside -Protocol $Rule.Protocol -LocalPort $Rule.Port -LocalAddress $localAddress -RemoteAddress $remoteAddress -EdgeTraversalPolicy $edgeTraversal -Confirm:$false -ErrorAction Stop
    }
    Say ($(if ($there.Length -gt 0) { 'Set again: ' } else { 'Added: ' }) + $Rule.Title)
}

function RemoveRule($Rule) {
    if (TestApproved $store ('Remove rule ' + $Rule.DisplayName)) {
        Remove-NetFirewallRule -PolicyStore $store -Name $Rule.Name -Confirm:$false -ErrorAction Stop
        Say ('Removed: ' + $Rule.DisplayName)
    }
}

function SetAll {
    $script:planned = @($rules | ForEach-Object { 'rule ' + $_.Title })
    $names = @($rules | ForEach-Object { $_.Name })
    foreach ($rule in $rules) {
        SetRule $rule
        $script:finished = @($finished) + ('rule ' + $rule.Title)
    }
    foreach ($rule in @($made | Where-Object { $names -cnotcontains $_.Name })) {
        Say ('Of an earlier plan, left as it is: ' + $rule.DisplayName)
    }
    Say 'Finished. Link the group policy object to the DirectAccess clients only, filter it on their group, and run gpupdate there.'
}

function RemoveAll {
    $script:planned = @($made | ForEach-Object { 'removal of ' + $_.DisplayName })
    foreach ($rule in $made) {
        RemoveRule $rule
        $script:finished = @($finished) + ('removal of ' + $rule.DisplayName)
    }
}

try {
    AssertOwnPolicy
    $store = $Domain + '\' + $GpoName
    if (-not (OpenPolicy)) {
        Say ('There is no group policy object ' + $GpoName + ' in ' + $Domain + '.')
        exit 0
    }
    $localAddress = @($clientPrefixes)
    $remoteAddress = @($managementAddresses)
    if (-not $WithoutEarlier) {
        $localAddress += $earlierPrefixes
        $remoteAddress += $earlierAddresses
    }
    $made = @(ReadAll { Get-NetFirewallRule -PolicyStore $store -Group $group -ErrorAction Stop })
    if ($Remove) {
        RemoveAll
    }
    else {
        SetAll
    }
}
catch {
    SayStopped $_.Exception.Message
    throw
}
