using CaiCach.Dossiers;
using CaiCach.Dossiers.Listing;
using CaiCach.Kernel.Time;

namespace CaiCach.Web.Pages.Work;

/// <summary>Sorts a person's work: late, today, tomorrow, this week, later, waiting on others; and says what can be done with each at once.</summary>
/// <param name="UnitId">The person's unit.</param>
/// <param name="MaySign">Whether the person signs results.</param>
/// <param name="MayHandOver">Whether the person hands over.</param>
/// <param name="MayReturn">Whether the person takes results back at the counter.</param>
public sealed record WorkPlan(Guid UnitId, bool MaySign, bool MayHandOver, bool MayReturn, DateTimeOffset Now)
{
    static readonly (string Id, string Heading, string Tone)[] Headings =
    [
        ("late", "Quá hẹn", "bad"), ("today", "Hôm nay", "warn"), ("tomorrow", "Ngày mai", ""), ("week", "Trong tuần này", ""), ("later", "Sau đó", ""), ("waiting", "Chờ người khác", "wait"),
    ];

    public IReadOnlyList<WorkGroup> Groups(IEnumerable<DossierRow> rows) =>
        [.. rows.GroupBy(Place).OrderBy(g => g.Key).Select(g => new WorkGroup(Headings[g.Key].Id, Headings[g.Key].Heading, Headings[g.Key].Tone, [.. g]))];

    /// <summary>What a bulk action can do with the row; null when nothing.</summary>
    public WorkAction? Can(DossierRow row) => row.State switch
    {
        DossierState.Accepted when MayHandOver => WorkAction.HandOver,
        DossierState.HandedOver when row.PendingUnitId == UnitId => WorkAction.Confirm,
        DossierState.Done when MayReturn && row.PendingUnitId == UnitId => WorkAction.ConfirmResult,
        DossierState.AwaitingApproval when MaySign => WorkAction.Sign,
        _ => null,
    };

    int Place(DossierRow row)
    {
        var can = Can(row);
        var mine = can is not null || row.State is DossierState.AwaitingAssignment or DossierState.Processing;
        if (!mine)
        {
            return 5;
        }

        if (row.State.IsRunning() && row.CurrentDueAt < Now)
        {
            return 0;
        }

        // Paper is passed on the day it comes (the 15:00 rule), however far the due date is.
        var (due, today) = (LocalClock.ToLocalDate(row.CurrentDueAt), LocalClock.ToLocalDate(Now));
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        return can is WorkAction.HandOver or WorkAction.Confirm or WorkAction.ConfirmResult || due == today ? 1
            : due == today.AddDays(1) ? 2
            : due <= sunday ? 3
            : 4;
    }
}
