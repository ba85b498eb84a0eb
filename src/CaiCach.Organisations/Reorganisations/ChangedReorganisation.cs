namespace CaiCach.Organisations.Reorganisations;

/// <summary>A reorganisation after a command.</summary>
/// <param name="Id">Which.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Rows">Rows that the command was about.</param>
/// <param name="Lost">Of these, the ones without destination.</param>
public sealed record ChangedReorganisation(Guid Id, ReorganisationState State, int Version, int Rows = 0, int Lost = 0);
