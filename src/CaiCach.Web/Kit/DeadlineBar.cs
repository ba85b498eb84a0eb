namespace CaiCach.Web.Kit;

/// <summary>
/// Time that was had and time that is left, as one bar. Places are thousandths of its length; the moments are said below it, each in a cell of its
/// own, so that they neither collide nor leave the card however close they lie.
/// </summary>
/// <param name="UsedUntil">End of the time used within the limit.</param>
/// <param name="LateFrom">Where lateness begins.</param>
/// <param name="LateUntil">Where it ends; equal to <paramref name="LateFrom"/> when nothing is late.</param>
/// <param name="Due">The date promised now.</param>
/// <param name="Now">Where the present stands; null when the matter is over.</param>
/// <param name="IsSoon">The end is near: what was used turns amber.</param>
/// <param name="Pauses">Stretches in which no time ran.</param>
/// <param name="Moments">What is said below, in order.</param>
public sealed record DeadlineBar(
    int UsedUntil, int LateFrom, int LateUntil, int Due, int? Now, bool IsSoon, IReadOnlyList<(int From, int To)> Pauses, IReadOnlyList<DeadlineMoment> Moments)
{
    /// <summary>The whole bar in words, for who does not see it.</summary>
    public string Words => string.Join(", ", Moments.Select(m => m.Label + " " + m.Moment));
}
