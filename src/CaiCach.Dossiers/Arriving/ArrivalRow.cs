namespace CaiCach.Dossiers.Arriving;

/// <summary>A line of the queue.</summary>
public sealed record ArrivalRow(
    Guid Id, string Reference, Guid AgencyId, Guid VersionId, string ProcedureName, string ApplicantName, DateTimeOffset ArrivedAt, DateTimeOffset? AlertAt, DateTimeOffset? AnswerBy,
    DateTimeOffset? AnsweredAt, ArrivalAnswer? Answer, Guid? AnsweredWithId, bool? IsLate)
{
    public ArrivalStanding StandingAt(DateTimeOffset now) => ArrivalStandings.Of(AlertAt, AnswerBy, AnsweredAt, IsLate, now);
}
