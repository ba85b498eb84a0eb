using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Publishing;

/// <summary>Records the day on which a decision was entered in the national database. Said once: a day that stops the clock is not moved afterwards.</summary>
public sealed class EnterPublication(AppDb db, ActionRunner actions, PublicationClock clock)
{
    public Task<Outcome<EnteredPublication>> RunAsync(EnterPublicationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<EnteredPublication>(ProceduresActions.EnterPublication, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<Publication>().SingleOrDefaultAsync(p => p.Id == options.PublicationId, cancellationToken) is not { } publication)
            {
                return Refusal.NotFound("quyết định công bố");
            }

            if (options.Version is { } seen && seen != publication.Version)
            {
                return Refusal.Conflict();
            }

            if (publication.EnteredOn is { } there)
            {
                return new Refusal("publication.entered", $"Đã ghi nhập ngày {there:dd/MM/yyyy}; ngày dừng đồng hồ không sửa lại.", nameof(options.EnteredOn));
            }

            var today = LocalClock.ToLocalDate(scope.Now);
            if (options.EnteredOn is not { } day || day < publication.SignedOn || day > today)
            {
                return new Refusal("publication.entered_day", $"Ngày nhập phải từ ngày ký {publication.SignedOn:dd/MM/yyyy} đến hôm nay {today:dd/MM/yyyy}.", nameof(options.EnteredOn));
            }

            var row = (await clock.FindAsync(publication.Id, today, cancellationToken))!;
            publication.EnteredOn = day;
            scope.Record(PublicationRecord.Of(publication), [new PublicationEntered(publication.Number, day, row.DueOn)]);
            return new EnteredPublication(publication.Id, publication.Number, day, PublicationClock.StateOf(publication, row.DueOn, today), publication.Version + 1);
        }, cancellationToken);
}
