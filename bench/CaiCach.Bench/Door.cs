using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>A counter that receives one procedure: what an intake of the load needs.</summary>
internal sealed record Door(Unit Agency, Guid OneStopId, Guid DivisionId, Guid OfficialId, string OfficialName, string UserName, ProcedureVersion Version, Guid FieldId, string Token)
{
    public static async Task<List<Door>> FindAsync(IServiceProvider services, int count, DateOnly day)
    {
        var db = services.GetRequiredService<AppDb>();
        var counters = await (
            from o in db.Set<Official>()
            join p in db.Set<Post>() on o.Id equals p.OfficialId
            join u in db.Set<Unit>() on p.UnitId equals u.Id
            join a in db.Set<Unit>() on u.AgencyId equals a.Id
            where p.Role == Role.CounterOfficer
            orderby a.Kind descending, a.Code
            select new { o.Id, o.FullName, o.UserName, OneStopId = u.Id, Agency = a }).ToListAsync();
        var handlings = await db.Set<ProcedureHandling>().ToListAsync();
        var versions = await db.Set<ProcedureVersion>().Where(v => v.LimitAmount != null && v.LimitUnit != null).OrderBy(v => v.Id).ToListAsync();
        var reader = services.GetRequiredService<ProcedureReader>();
        List<Door> doors = [];
        foreach (var counter in counters.DistinctBy(c => c.Agency.Id))
        {
            foreach (var version in versions.Where(v => handlings.Any(h => h.ProcedureId == v.ProcedureId && h.AgencyKind == counter.Agency.Kind && (h.AgencyId == null || h.AgencyId == counter.Agency.Id))))
            {
                if (await reader.ForReceptionAsync(version.Id, counter.Agency.Id, day, default) is not { Papers.Count: 0 } procedure)
                {
                    continue;
                }

                var token = TestDossiers.Value(await services.GetRequiredService<CreateAccessToken>().RunAsync(
                    new CreateAccessTokenOptions { UserName = counter.UserName!, Name = "bench" }, new ActionContext(Actor.System, Authority.None), default));
                doors.Add(new Door(counter.Agency, counter.OneStopId, procedure.DivisionId, counter.Id, counter.FullName, counter.UserName!, version, procedure.Procedure.FieldId, token.Token));
                break;
            }

            if (doors.Count == count)
            {
                break;
            }
        }

        return doors;
    }
}
