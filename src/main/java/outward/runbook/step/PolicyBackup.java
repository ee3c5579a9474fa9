package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Back up the server's and every client's policy before the management servers list changes them (safety Y3). */
final class PolicyBackup implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return Stream.of(new StepDraft("Back up the DirectAccess group policy objects")
                .key("policy-backup")
                .where("the DirectAccess server; PowerShell as administrator, with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "The server's and every client's, also that for Windows 7 clients and, with several entry points, those"
                                + " of each. Get-DAMultiSite is asked in any case: an error of it is no fault, it means that there is"
                                + " one entry point. `management-servers.ps1` does the same before its first change,"
                                + " and `server\\back-out.ps1` before it takes an entry out of the list.")
                .run(Dialect.POWERSHELL, Guarded.lines("""
                        $folder = New-Item -ItemType Directory -Path (Join-Path $env:ProgramData ('Outward\\gpo-' + (Get-Date -Format 'yyyyMMdd-HHmmss')))
                        $points = try { (Get-DAMultiSite -ErrorAction Stop).DAEntryPoints } catch { Write-Host ('Not multisite: ' + $_.Exception.Message) }
                        $access = @(Get-RemoteAccess) + @($points | Where-Object { $_ } | ForEach-Object { Get-RemoteAccess -EntrypointName ([string] $_) })
                        $names = $access | ForEach-Object { $_.ServerGpoName; $_.ClientGpoName; $_.DownlevelGpoName } | Where-Object { $_ } | Sort-Object -Unique
                        $names | ForEach-Object { Backup-GPO -Domain $_.Split('\\')[0] -Name $_.Split('\\')[1] -Path $folder.FullName }"""))
                .expect(
                        "One backup identifier for each group policy object that Get-RemoteAccess names, for every entry point.")
                .undo("Nothing to undo. Restore-GPO with these backups is the last resort, not a step of the back-out.")
                .source("Microsoft: Backup-GPO, Restore-GPO, Get-DAMultiSite")
                .step());
    }
}
