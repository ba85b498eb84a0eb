namespace CaiCach.Kernel.Facts;

/// <summary>Something countable that happened: so many of a measure, on a legal day, in an agency, field and procedure.</summary>
/// <param name="Measure">Code of a registered <see cref="MeasureDefinition"/>.</param>
/// <param name="Day">The legal day it belongs to.</param>
/// <param name="AgencyId">The agency that answers for it.</param>
/// <param name="FieldId">Field of the procedure.</param>
/// <param name="ProcedureId">Procedure.</param>
/// <param name="Amount">How many; negative takes back.</param>
public readonly record struct Fact(string Measure, DateOnly Day, Guid AgencyId, Guid FieldId, Guid ProcedureId, long Amount = 1);
