namespace CaiCach.Web.Pages.Shared;

/// <summary>How one agency answers: in time and late in a period, open and overdue now.</summary>
public sealed record AgencyFigures(Guid AgencyId, int InTime, int Late, int Open, int Overdue)
{
    public int Answered => InTime + Late;
}
