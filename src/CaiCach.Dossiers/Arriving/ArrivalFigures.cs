namespace CaiCach.Dossiers.Arriving;

/// <summary>How one agency answers what comes online: answered in the period, and waiting now.</summary>
public sealed record ArrivalFigures(Guid AgencyId, int InTime, int Late, int Waiting, int Overdue)
{
    public int Answered => InTime + Late;
}
