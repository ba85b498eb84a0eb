using System.Globalization;
using CaiCach.Kernel.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaiCach.Web.Kit;

/// <summary>A moment in Viet Nam typed as a day and an hour, in two fields.</summary>
public static class TypedMoment
{
    /// <summary>The instant; null when both fields are blank, or when one is not sound: then a message stands beside it.</summary>
    public static DateTimeOffset? Read(DateOnly? day, string? hour, ModelStateDictionary state, string dayField, string hourField)
    {
        if (state.GetFieldValidationState(dayField) == ModelValidationState.Invalid || (day is null && string.IsNullOrWhiteSpace(hour)))
        {
            return null;
        }

        if (day is not { } known)
        {
            state.AddModelError(dayField, "Cho biết cả ngày.");
            return null;
        }

        if (!TimeOnly.TryParseExact((hour ?? "").Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            state.AddModelError(hourField, "Giờ viết dạng 14:05.");
            return null;
        }

        return LocalClock.ToInstant(known.ToDateTime(time));
    }
}
