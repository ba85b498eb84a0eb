using CaiCach.Procedures.Finding;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>Procedures that the agency handles: in force on the last day, new and changed within the period. For the province each counts once.</summary>
internal sealed class ProcedureFigures(ProcedureList procedures) : IFigureSource
{
    public async Task<IReadOnlyDictionary<string, Figure>> ReadAsync(FigureScope scope, CancellationToken cancellationToken)
    {
        async Task<Figure> Of(ProcedureChange? change)
        {
            var filter = new ProcedureFilter { AgencyId = scope.AgencyId, From = change is null ? scope.To : scope.From, To = scope.To, Change = change };
            return new Figure(
                await procedures.CountAsync(filter, cancellationToken),
                RowsLink.To("/procedures", ("agency", filter.AgencyId), ("from", filter.From), ("to", filter.To), ("change", filter.Change)));
        }

        return new Dictionary<string, Figure>
        {
            [FigureCodes.ProceduresInForce] = await Of(null),
            [FigureCodes.ProceduresNew] = await Of(ProcedureChange.New),
            [FigureCodes.ProceduresChanged] = await Of(ProcedureChange.Changed),
        };
    }
}
