using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Keeping;

/// <summary>Changes the online level of a version from a day on. The rows before stay: figures of earlier days do not move.</summary>
public sealed class ChangeOnlineLevel(AppDb db, VersionChange change, RegimeReader regimes)
{
    public Task<Outcome<ChangedVersion>> RunAsync(ChangeOnlineLevelOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ProceduresActions.ChangeLevel, options, context, async (scope, procedure, version) =>
        {
            var rows = await db.Set<OnlineLevelChange>().Where(l => l.VersionId == version.Id).OrderBy(l => l.ValidFrom).ToListAsync(cancellationToken);
            var (reason, source) = (NormalText.Lines(options.Reason), NormalText.Line(options.LegalSource));
            List<Refusal> refusals = [.. DatedRows.Refusals(version, options.ValidFrom, source, rows.LastOrDefault()?.ValidFrom)];
            if (options.Level is null)
            {
                refusals.Add(new Refusal("procedure.level", "Chọn mức độ trực tuyến.", nameof(options.Level)));
            }

            if (options.ValidFrom is { } day)
            {
                refusals.AddRange(LevelCheck.Of(await regimes.LevelsAsync(cancellationToken), options.Level, reason, day, nameof(options.Level), nameof(options.Reason)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            if (rows.LastOrDefault() is { } last)
            {
                last.ValidTo = options.ValidFrom!.Value.AddDays(-1);
            }

            db.Add(new OnlineLevelChange { Id = Ids.New(scope.Now), VersionId = version.Id, Level = options.Level!.Value, Reason = reason, ValidFrom = options.ValidFrom!.Value, LegalSource = source! });
            scope.Record(ProcedureRecord.Of(procedure), [new OnlineLevelChanged(version.Number, options.Level.Value, options.ValidFrom.Value, source!)]);
            return [];
        }, cancellationToken);
}
