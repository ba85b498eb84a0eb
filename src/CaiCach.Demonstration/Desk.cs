using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>Lets people of the demonstration use the commands of the product, each on its day.</summary>
internal sealed class Desk(IServiceProvider services)
{
    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();

    /// <summary>Somebody in a role, with the rights of that role.</summary>
    /// <param name="inUnit">In which units to look.</param>
    /// <param name="role">Of the post.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<ActionContext> ContextAsync(Func<Unit, bool> inUnit, Role role, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var found = (await db.Set<Post>().AsNoTracking().Where(p => p.Role == role)
            .Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new { p.Id, p.UnitId, OfficialId = o.Id, o.FullName }).OrderBy(p => p.Id).ToListAsync(cancellationToken)).First(p => inUnit(snapshot[p.UnitId]));
        var agency = snapshot[found.UnitId].AgencyId;
        var grants = services.GetServices<ModuleInfo>().SelectMany(m => m.Rights).Where(r => r.Role == role).Select(r => new Grant(r.Permission, r.Reach, found.UnitId, agency, r.Recorded));
        return new ActionContext(new Actor(found.OfficialId, found.FullName, found.Id, found.UnitId, agency), new Authority(found.OfficialId, [.. grants]));
    }

    /// <summary>The product itself at work.</summary>
    public static ActionContext Product { get; } = new(Actor.System, Authority.None);

    /// <summary>A clock that stands.</summary>
    public static LocalClock Clock(DateOnly day, int hour) => new(new Standing(LocalClock.ToInstant(day.ToDateTime(new TimeOnly(hour, 0)))));

    /// <summary>Runs commands at that hour.</summary>
    public ActionRunner Runner(DateOnly day, int hour) => new(db, Clock(day, hour), services.GetRequiredService<WriteQueue>(), services.GetRequiredService<ICommit>(), services.GetServices<IFactFold>());

    public static async Task<T> DoAsync<T>(Task<Outcome<T>> command)
    {
        var done = await command;
        return done.Succeeded ? done.Value : throw new InvalidOperationException(done.Refusals[0].Message);
    }

    sealed class Standing(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
