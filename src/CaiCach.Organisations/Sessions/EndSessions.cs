using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Administering;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Sessions;

/// <summary>A person ends one of the own sessions, an administrator anybody's; the next request with it asks for a sign-in.</summary>
public sealed class EndSessions(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(EndSessionsOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        context = context with { Reason = NormalText.Line(options.Reason) };
        return actions.RunAsync<Done>(OrganisationsActions.EndSessions, options, context, async scope =>
        {
            if (options.OfficialId != context.Actor.OfficialId && OfficialChange.Refuse(context) is { } refusal)
            {
                return refusal;
            }

            var ended = await EndAsync(db, options.OfficialId, s => options.SessionId is null || s.Id == options.SessionId, scope.Now, cancellationToken);
            if (ended == 0)
            {
                return new Refusal("organisations.no_session", "Không còn phiên làm việc nào đang mở.");
            }

            scope.Record(new RecordRef("official", options.OfficialId), [new SessionsEnded(ended)]);
            return Done.Value;
        }, cancellationToken);
    }

    internal static async Task<int> EndAsync(AppDb db, Guid officialId, Func<SignInSession, bool> which, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now - Sessions.Longest;
        var open = await db.Set<SignInSession>().Where(s => s.OfficialId == officialId && s.EndedAt == null && s.StartedAt > oldest).ToListAsync(cancellationToken);
        var ended = open.Where(which).ToList();
        ended.ForEach(s => s.EndedAt = now);
        return ended.Count;
    }
}
