using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Paying;

/// <summary>Takes down a fee paid online; the time to settle it runs from the payment, by the decree in force on that day (Article 24 Decree 118/2025).</summary>
public sealed class RecordFeePayment(AppDb db, DossierChange change, RegimeReader regimes, CalendarReader calendars, LocalClock clock)
{
    /// <summary>An applicant may pay with the application, which waits before it becomes a dossier; not longer than this.</summary>
    public const int OldestDays = 60;

    /// <summary>No fee of the catalogue comes near; what is above was mistyped.</summary>
    public const decimal Most = 999_999_999_999;

    public async Task<Outcome<RecordedPayment>> RunAsync(RecordFeePaymentOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var changed = await change.RunAsync(DossiersActions.RecordPayment, options, context, dossier => CommandAsync(dossier, options, context, cancellationToken), cancellationToken);
        if (!changed.Succeeded)
        {
            return changed.Refusals.ToList();
        }

        // Read back rather than kept, so that a repeated command answers with the same row.
        var reference = NormalText.Line(options.Reference);
        var payment = await db.Set<FeePayment>().AsNoTracking().Where(p => p.DossierId == options.DossierId && p.Reference == reference).OrderByDescending(p => p.Ordinal).FirstAsync(cancellationToken);
        return new RecordedPayment(payment.Id, payment.DossierId, changed.Value.Code, payment.Reference, payment.Amount, payment.PaidAt, payment.DueAt, changed.Value.Version);
    }

    async Task<Outcome<DossierCommand>> CommandAsync(Dossier dossier, RecordFeePaymentOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        await db.Entry(dossier).Collection(d => d.Payments).LoadAsync(cancellationToken);
        var said = new Said();
        var reference = said.Required(options.Reference, nameof(options.Reference), "mã giao dịch", 100);
        if (options.Amount is not ({ } amount and > 0 and <= Most) || amount != decimal.Truncate(amount))
        {
            said.Refuse("payment.amount", "Số tiền là số đồng chẵn lớn hơn 0, ví dụ 50.000.", nameof(options.Amount));
            amount = 0;
        }

        var (paid, earliest) = (options.PaidAt, dossier.ReceivedAt.AddDays(-OldestDays));
        if (paid is null || paid > clock.Now || paid < earliest)
        {
            said.Refuse("payment.moment", $"Lúc nộp tiền phải từ {LocalClock.ToLocalDate(earliest):dd/MM/yyyy} ({OldestDays} ngày trước khi tiếp nhận) và không ở tương lai.", nameof(options.PaidAt));
        }

        if (!said.IsSound || paid is not { } at)
        {
            return said.Refusals.ToList();
        }

        try
        {
            var (due, article) = await DueAsync(dossier, at, cancellationToken);
            return Outcome.Of<DossierCommand>(new RecordPayment(amount, reference, at, context.Actor.Name, due, article));
        }
        catch (CalendarRangeException missing)
        {
            return Refusal.CalendarMissing(missing.Message) with { Field = nameof(options.PaidAt) };
        }
    }

    // A decree that sets no time leaves the payment without one.
    async Task<(DateTimeOffset? At, string Article)> DueAsync(Dossier dossier, DateTimeOffset paid, CancellationToken cancellationToken)
    {
        var day = LocalClock.ToLocalDate(paid);
        var timer = (await regimes.OnAsync(day, cancellationToken)).FindTimer(TimerKind.FeeSettlement, day, dossier.ProcedureId);
        return timer is null ? (null, "") : (LocalClock.ToInstant(timer.DueAt(await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken), LocalClock.ToLocal(paid))), timer.Source);
    }
}
