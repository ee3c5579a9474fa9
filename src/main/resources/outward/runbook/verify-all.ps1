[CmdletBinding()]
param(
    # The port asked on each server.
    [int] $ServerPort = 5985
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

foreach ($part in $parts) {
    & (Join-Path -Path $PSScriptRoot -ChildPath (Join-Path -Path $part -ChildPath 'verify.ps1')) @PSBoundParameters
}
