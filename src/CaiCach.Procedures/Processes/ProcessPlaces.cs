namespace CaiCach.Procedures.Processes;

/// <summary>The units of one agency that a process means by its rules.</summary>
public sealed record ProcessPlaces(Guid AgencyId, Guid? OneStopId, Guid? DivisionId)
{
    /// <returns>Null where the agency has no such unit.</returns>
    public Guid? Of(StepContent step) => step.UnitRule switch
    {
        UnitRule.OneStop => OneStopId,
        UnitRule.Division => DivisionId,
        UnitRule.Agency => AgencyId,
        _ => step.UnitId,
    };
}
