using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Importing;

/// <summary>
/// Takes over an existing register. All accepted lines are written in one transaction; a line taken before is never taken again nor altered;
/// dates are kept as the register gives them and no legal number is used up.
/// </summary>
public sealed class ImportDossiers(AppDb db, ActionRunner actions, UnitDirectory units, RegimeReader regimes, CalendarReader calendars, LocalClock clock)
{
    /// <exception cref="RegisterFileException">The map names a column that the file lacks.</exception>
    public async Task<Outcome<ImportReport>> RunAsync(ImportDossiersOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var map = options.Map;
        var snapshot = await units.GetAsync(cancellationToken);
        if (snapshot.Agencies.FirstOrDefault(u => u.Code == map.Agency) is not { } agency)
        {
            return new Refusal("import.agency", $"Không có cơ quan mã {map.Agency}.", "agency");
        }

        if (!context.Authority.Allows(DossiersPermissions.Import, new Subject(null, null, agency.Id)))
        {
            return Refusal.Forbidden();
        }

        var version = await db.Set<ProcedureVersion>().AsNoTracking()
            .Join(db.Set<Procedure>().Where(p => p.Code == map.Procedure), v => v.ProcedureId, p => p.Id, (v, p) => new { Version = v, p.FieldId })
            .OrderByDescending(x => x.Version.Number).FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return new Refusal("import.procedure", $"Không có thủ tục mã {map.Procedure}.", "procedure");
        }

        RegisterReading.CheckColumns(map, options.Rows);
        var calendar = await calendars.ForAgencyAsync(agency.Id, cancellationToken);
        var (lines, fresh, entries) = await SortAsync(options, calendar, cancellationToken);
        var refused = options.Strict && lines.Exists(l => l.Taken == ImportOutcome.Refused);
        var report = new ImportReport(map.Register, fresh.Count > 0 && !options.DryRun && !refused, lines, Counted(entries));
        if (!report.Written)
        {
            return report;
        }

        var regime = await regimes.OnAsync(clock.Today, cancellationToken);
        return await actions.RunAsync<ImportReport>(DossiersActions.Import, map, context, scope =>
        {
            foreach (var entry in fresh)
            {
                var dossier = Make(entry, map, agency, snapshot, version.Version, version.FieldId, regime.Id);
                DossierJournal.Write(scope, dossier, [new DossierImported(map.Register, entry.Number, entry.DueAt, entry.FinishedAt, entry.Timeliness)]);
                db.Add(dossier);
            }

            return Task.FromResult<Outcome<ImportReport>>(report);
        }, cancellationToken);
    }

    async Task<(List<ImportLine> Lines, List<RegisterEntry> Fresh, List<RegisterEntry> Entries)> SortAsync(
        ImportDossiersOptions options, WorkingCalendar calendar, CancellationToken cancellationToken)
    {
        var prefix = options.Map.Register + "/";
        var known = await db.Set<Dossier>().AsNoTracking().Where(d => d.ImportedFrom != null && d.ImportedFrom.StartsWith(prefix))
            .Select(d => new { d.ImportedFrom, d.ReceivedAt, d.OriginalDueAt, d.FinishedAt }).ToDictionaryAsync(d => d.ImportedFrom![prefix.Length..], cancellationToken);
        List<ImportLine> lines = [];
        List<RegisterEntry> fresh = [], entries = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in options.Rows)
        {
            var (entry, line) = RegisterReading.Understand(row, options.Map, clock.Now);
            if (entry is { FinishedAt: null } && entry.DueAt > clock.Now && MissingYear(calendar, entry.DueAt) is { } missing)
            {
                (entry, line) = (null, line with { Taken = ImportOutcome.Refused, Column = options.Map.Columns.Due, Remark = missing });
            }

            if (entry is not null && !seen.Add(entry.Number))
            {
                (entry, line) = (null, line with { Taken = ImportOutcome.Refused, Column = options.Map.Columns.Number, Remark = "Số này đã có ở dòng trước trong cùng tệp." });
            }

            if (entry is not null)
            {
                entries.Add(entry);
                if (!known.TryGetValue(entry.Number, out var had))
                {
                    fresh.Add(entry);
                }
                else
                {
                    line = had.ReceivedAt == entry.ReceivedAt && had.OriginalDueAt == entry.DueAt && had.FinishedAt == entry.FinishedAt
                        ? line with { Taken = ImportOutcome.AlreadyThere }
                        : line with { Taken = ImportOutcome.Differs, Remark = "Đã nạp trước đây với ngày khác; hồ sơ được giữ nguyên." };
                }
            }

            lines.Add(line);
        }

        return (lines, fresh, entries);
    }

    // What is still open will be counted against the calendar; closed and older lines are kept as the register says.
    static string? MissingYear(WorkingCalendar calendar, DateTimeOffset dueAt)
    {
        try
        {
            calendar.IsWorkingDay(LocalClock.ToLocalDate(dueAt));
            return null;
        }
        catch (CalendarRangeException missing)
        {
            return missing.Message;
        }
    }

    static Dossier Make(RegisterEntry entry, RegisterMap map, Unit agency, UnitSnapshot snapshot, ProcedureVersion version, Guid fieldId, Guid regimeId)
    {
        var oneStop = snapshot.OneStopOf(agency.Id)?.Id ?? agency.Id;
        var division = snapshot.PartsOf(agency.Id).FirstOrDefault(u => u.Kind == UnitKind.Division)?.Id ?? agency.Id;
        var id = Ids.New(entry.ReceivedAt);
        var dossier = new Dossier
        {
            Id = id,
            Code = $"{agency.Code}-NS-{id.ToString("N")[^12..].ToUpperInvariant()}", // "NS": nạp từ sổ; the number of the register stays in ImportedFrom
            AccessCode = AccessCodes.New(),
            ProcedureId = version.ProcedureId,
            VersionId = version.Id,
            FieldId = fieldId,
            RegimeId = regimeId,
            AgencyId = agency.Id,
            OneStopUnitId = oneStop,
            DivisionId = division,
            Applicant = new Applicant { Name = entry.Applicant },
            Summary = entry.Summary,
            ReceivedAt = entry.ReceivedAt,
            LimitAmount = version.Limit?.Amount ?? 0,
            LimitUnit = version.Limit?.Unit ?? TimeUnit.WorkingDay,
            CountingRule = version.CountingRule,
            ImportedFrom = $"{map.Register}/{entry.Number}",
        };
        dossier.SearchKey = DossierSearchKey.Of(dossier) + " " + Kernel.Text.SearchKey.Of(entry.Number);
        return dossier;
    }

    static List<ImportCount> Counted(List<RegisterEntry> entries)
    {
        static ImportCount Of(string name, IReadOnlyCollection<RegisterEntry> rows) => new(name, rows.Count,
            rows.Count(r => r.Timeliness is Timeliness.Early or Timeliness.OnTime), rows.Count(r => r.Timeliness == Timeliness.Late), rows.Count(r => r.Timeliness is null));
        return [.. entries.GroupBy(e => e.Department).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Of(g.Key, [.. g])), Of("Tổng", entries)];
    }
}
