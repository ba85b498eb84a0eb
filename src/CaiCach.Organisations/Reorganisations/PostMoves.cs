using System.Runtime.CompilerServices;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// Posts: each ends at the moment and begins in the unit that goes on, in the same role. Of several heads who come into one agency only the first by the order of the lines
/// stays head: who leads the new agency is a decision about persons, which no list of units makes.
/// </summary>
internal sealed class PostMoves(AppDb db) : IReorganised
{
    public string What => "posts";

    public string Label => "Vị trí công tác";

    public string Advice => "Thêm dòng takes cho đơn vị, và để đơn vị nhận có bộ phận mà vai trò đó làm việc (Bộ phận Một cửa, phòng chuyên môn).";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var post in await Standing(plan).AsNoTracking().ToListAsync(cancellationToken))
        {
            yield return RowOf(plan, post).Row;
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        var posts = await Standing(plan).ToListAsync(cancellationToken);
        var ids = posts.Select(p => p.Id).ToList();
        var sessions = (await db.Set<SignInSession>().Where(s => ids.Contains(s.PostId)).ToListAsync(cancellationToken)).ToLookup(s => s.PostId);
        var tokens = (await db.Set<AccessToken>().Where(t => ids.Contains(t.PostId)).ToListAsync(cancellationToken)).ToLookup(t => t.PostId);
        var headed = (await db.Set<Post>().AsNoTracking().Where(p => p.Role == Role.AgencyHead && p.ValidFrom <= plan.Moment && (p.ValidTo == null || p.ValidTo > plan.Moment)).Select(p => p.UnitId).ToListAsync(cancellationToken))
            .Where(u => !plan.Closing.Contains(u)).ToHashSet();
        var order = plan.Lines.Where(l => l.Kind == LineKind.Takes).GroupBy(l => l.UnitId).ToDictionary(g => g.Key, g => g.Min(l => l.Ordinal));
        List<MovingRow> moved = [];
        foreach (var post in posts.OrderBy(p => order.GetValueOrDefault(plan.Units[p.UnitId].AgencyId, int.MaxValue)).ThenBy(p => p.Id))
        {
            var (row, to) = RowOf(plan, post);
            if (to is not { } unitId)
            {
                continue;
            }

            var (old, end) = (plan.Units[post.UnitId], post.ValidTo);
            post.ValidTo = post.ValidFrom > plan.Moment ? post.ValidFrom : plan.Moment;
            List<IRecordEvent> events = [new PostEnded(post.Id, old.Id, old.Name, post.Role, post.Title, post.ValidTo.Value)];
            if (post.Role != Role.AgencyHead || headed.Add(unitId))
            {
                var next = new Post
                {
                    Id = Ids.New(scope.Now), OfficialId = post.OfficialId, UnitId = unitId, Role = post.Role, Title = post.Title, ValidFrom = post.ValidTo.Value, ValidTo = end,
                };
                db.Add(next);
                events.Add(new PostGiven(next.Id, unitId, plan.UnitOf(unitId)!.Name, next.Role, next.Title, next.ValidFrom, next.ValidTo));
                foreach (var session in sessions[post.Id])
                {
                    session.PostId = next.Id;
                }

                foreach (var token in tokens[post.Id])
                {
                    token.PostId = next.Id;
                }
            }

            scope.Record(new RecordRef("official", post.OfficialId), events);
            moved.Add(row);
        }

        return moved;
    }

    IQueryable<Post> Standing(ReorganisationPlan plan)
    {
        var (units, moment) = (plan.Closing.ToList(), plan.Moment);
        return db.Set<Post>().Where(p => units.Contains(p.UnitId) && (p.ValidTo == null || p.ValidTo > moment)).OrderBy(p => p.Id);
    }

    (MovingRow Row, Guid? To) RowOf(ReorganisationPlan plan, Post post)
    {
        var to = plan.Destination(What, post.UnitId, new RowTraits(plan.Units[post.UnitId].AgencyId == post.UnitId ? null : post.UnitId));
        to = to is not null && PostRules.Fits(post.Role, plan.UnitOf(to)!) ? to : null;
        return (plan.Row(post.Id, post.UnitId, to), to);
    }
}
