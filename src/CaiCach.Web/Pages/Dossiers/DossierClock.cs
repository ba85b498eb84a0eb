using CaiCach.Dossiers;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>The deadline bar of a dossier: from receipt to whatever comes last.</summary>
public static class DossierClock
{
    public static DeadlineBar Of(Dossier dossier, DateTimeOffset now)
    {
        var over = dossier.FinishedAt ?? dossier.ClosedAt;
        var end = over ?? now;
        var start = dossier.ReceivedAt;
        var span = Math.Max(1, (new[] { end, dossier.CurrentDueAt, dossier.OriginalDueAt, dossier.LawfulDueAt }.Max() - start).TotalSeconds);
        int At(DateTimeOffset moment) => (int)Math.Clamp((moment - start).TotalSeconds / span * 1000, 0, 1000);
        return new DeadlineBar(
            At(end < dossier.LawfulDueAt ? end : dossier.LawfulDueAt),
            At(dossier.LawfulDueAt),
            At(end > dossier.LawfulDueAt ? end : dossier.LawfulDueAt),
            At(dossier.CurrentDueAt),
            over is null ? At(now) : null,
            over is null && !dossier.State.IsWaiting() && now < dossier.LawfulDueAt && dossier.LawfulDueAt - now < TimeSpan.FromDays(1),
            [.. dossier.Ledger.Where(l => l.Cause is DeadlineCause.Suspension or DeadlineCause.Pause)
                .Select(l => (At(l.At), At(dossier.Ledger.OrderBy(n => n.Ordinal).FirstOrDefault(n => n.Ordinal > l.Ordinal)?.At ?? end)))],
            Moments(dossier, now));
    }

    static List<DeadlineMoment> Moments(Dossier dossier, DateTimeOffset now)
    {
        var moments = new List<DeadlineMoment> { new("Nhận", KitPage.At(dossier.ReceivedAt), "used") };
        if (dossier.CountedFrom != dossier.ReceivedAt)
        {
            moments.Add(new("Tính lại từ", KitPage.At(dossier.CountedFrom), "pause"));
        }

        if (dossier.CurrentDueAt != dossier.LawfulDueAt)
        {
            moments.Add(new("Hạn theo luật", KitPage.At(dossier.LawfulDueAt), "late"));
        }

        moments.Add(new(dossier.ReappointmentCount > 0 ? "Hẹn lại" : "Hẹn trả", KitPage.At(dossier.CurrentDueAt), "due"));
        moments.Add(dossier.FinishedAt is { } finished ? new("Có kết quả", KitPage.At(finished)) : dossier.ClosedAt is { } closed ? new(dossier.State == DossierState.Closed ? "Đóng" : "Rút", KitPage.At(closed)) : new("Bây giờ", KitPage.At(now), "now"));
        return moments;
    }
}
