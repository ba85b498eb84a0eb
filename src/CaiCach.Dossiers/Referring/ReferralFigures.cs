namespace CaiCach.Dossiers.Referring;

/// <summary>How one agency answers others: answered in the period, and open now.</summary>
public sealed record ReferralFigures(Guid AgencyId, int InTime, int Late, int Open, int Overdue)
{
    public int Answered => InTime + Late;
}
