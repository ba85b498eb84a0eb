using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Whose history a layer has, and who may change it.</summary>
public static class CalendarRecord
{
    public const string Kind = "calendar-layer";

    public static RecordRef Of(Guid layerId) => new(Kind, layerId);

    /// <summary>The national layer and the province's need the reach of the province; an agency's layer that of the agency.</summary>
    public static bool MayKeep(Authority authority, Guid? unitId) => authority.Allows(OrganisationsPermissions.KeepCalendars, new Subject(null, null, unitId));
}
