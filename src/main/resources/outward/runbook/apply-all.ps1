[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Keep what was added when a server does not answer from its planned address.
    [switch] $KeepOnFailure,
    # Run although this computer has another name than the planned hosts.
    [switch] $OnThisComputer
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$done = @()
foreach ($part in $parts) {
    try {
        & (Join-Path -Path $PSScriptRoot -ChildPath (Join-Path -Path $part -ChildPath 'apply.ps1')) @PSBoundParameters
        $done = @($done) + $part
    }
    catch {
        Write-Warning ('Stopped at {0}. Carried out before it and still in force: {1}. back-out-all.ps1 takes everything back.' -f $part, ($done -join ', '))
        throw
    }
}
