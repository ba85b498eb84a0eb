using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>Writes down the inspections of data/quality/demonstration.csv with the command that people use, each on its day.</summary>
public sealed class QualityLives(IServiceProvider services)
{
    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var controller = await ControllerAsync(cancellationToken);
        foreach (var row in DataFiles.Rows("demonstration.csv", "quality"))
        {
            var (agency, day) = ((await units.GetAsync(cancellationToken)).Agencies.Single(u => u.Code == row[0]), DateOnly.ParseExact(row[5], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            var runner = new ActionRunner(db, new LocalClock(new Standing(LocalClock.ToInstant(day.ToDateTime(new TimeOnly(10, 0))))), services.GetRequiredService<WriteQueue>(), services.GetRequiredService<ICommit>(), []);
            var done = await new RecordQualityFinding(db, runner, units).RunAsync(
                new RecordQualityFindingOptions
                {
                    AgencyId = agency.Id, Indicator = row[1], DossierCode = row[2].Length == 0 ? null : await FirstAsync(agency.Id, cancellationToken), Points = row[3].Length == 0 ? null : int.Parse(row[3], CultureInfo.InvariantCulture),
                    Percent = row[4].Length == 0 ? null : decimal.Parse(row[4], CultureInfo.InvariantCulture), On = day, DocumentNumber = row[6], Reason = row[7],
                }, controller, cancellationToken);
            if (!done.Succeeded)
            {
                throw new InvalidOperationException(done.Refusals[0].Message);
            }
        }
    }

    /// <summary>The first dossier that the agency answered early in the second quarter.</summary>
    Task<string> FirstAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var from = LocalClock.StartOf(new DateOnly(2021, 4, 1));
        return db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == agencyId && d.FinishedAt >= from && d.Timeliness == Timeliness.Early).OrderBy(d => d.FinishedAt).Select(d => d.Code).FirstAsync(cancellationToken);
    }

    async Task<ActionContext> ControllerAsync(CancellationToken cancellationToken)
    {
        var found = await db.Set<Post>().AsNoTracking().Where(p => p.Role == Role.ProcedureController)
            .Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new { p.Id, p.UnitId, OfficialId = o.Id, o.FullName }).OrderBy(p => p.Id).FirstAsync(cancellationToken);
        var agency = (await units.GetAsync(cancellationToken))[found.UnitId].AgencyId;
        var grants = services.GetServices<ModuleInfo>().SelectMany(m => m.Rights).Where(r => r.Role == Role.ProcedureController).Select(r => new Grant(r.Permission, r.Reach, found.UnitId, agency, r.Recorded));
        return new ActionContext(new Actor(found.OfficialId, found.FullName, found.Id, found.UnitId, agency), new Authority(found.OfficialId, [.. grants]));
    }

    sealed class Standing(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
