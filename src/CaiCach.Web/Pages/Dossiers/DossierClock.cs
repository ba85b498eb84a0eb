using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>The deadline bar: where the moments lie between receipt and the end, in thousandths.</summary>
public sealed class DossierClock
{
    readonly DateTimeOffset start;
    readonly double span;

    public DossierClock(DossierView view, DateTimeOffset now)
    {
        var dossier = view.Dossier;
        var end = dossier.FinishedAt ?? dossier.ClosedAt ?? now;
        start = dossier.ReceivedAt;
        var last = new[] { end, dossier.CurrentDueAt, dossier.OriginalDueAt, dossier.LawfulDueAt }.Max();
        span = Math.Max(1, (last - start).TotalSeconds);
        UsedUntil = At(end < dossier.LawfulDueAt ? end : dossier.LawfulDueAt);
        LateFrom = At(dossier.LawfulDueAt);
        LateUntil = end > dossier.LawfulDueAt ? At(end) : LateFrom;
        Due = At(dossier.CurrentDueAt);
        Pauses = [.. dossier.Ledger.Where(l => l.Cause == DeadlineCause.Suspension).Select(l =>
            (At(l.At), At(dossier.Ledger.FirstOrDefault(n => n.Ordinal > l.Ordinal)?.At ?? end)))];
        Moments = Labels(dossier, now);
    }

    public int UsedUntil { get; }

    public int LateFrom { get; }

    public int LateUntil { get; }

    public int Due { get; }

    public IReadOnlyList<(int From, int To)> Pauses { get; }

    public IReadOnlyList<(string Label, string Moment)> Moments { get; }

    int At(DateTimeOffset moment) => (int)Math.Clamp((moment - start).TotalSeconds / span * 1000, 0, 1000);

    static List<(string, string)> Labels(Dossier dossier, DateTimeOffset now)
    {
        static string Text(DateTimeOffset at) => Kernel.Time.LocalClock.ToLocal(at).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
        var labels = new List<(string, string)> { ("Nhận", Text(dossier.ReceivedAt)) };
        if (dossier.CountedFrom != dossier.ReceivedAt)
        {
            labels.Add(("Tính lại từ", Text(dossier.CountedFrom)));
        }

        if (dossier.CurrentDueAt != dossier.LawfulDueAt)
        {
            labels.Add(("Hạn theo luật", Text(dossier.LawfulDueAt)));
        }

        labels.Add((dossier.ReappointmentCount > 0 ? "Hẹn lại" : "Hẹn trả", Text(dossier.CurrentDueAt)));
        labels.Add(dossier.FinishedAt is { } finished ? ("Có kết quả", Text(finished)) : dossier.ClosedAt is { } closed ? ("Rút", Text(closed)) : ("Bây giờ", Text(now)));
        return labels;
    }
}
