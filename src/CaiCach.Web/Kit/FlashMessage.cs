using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaiCach.Web.Kit;

/// <summary>What the next page says once: what was done, and perhaps how to take it back.</summary>
public sealed record FlashMessage(string Text, UndoOffer? Undo = null)
{
    const string Key = "flash";

    public void Keep(ITempDataDictionary data) => data[Key] = JsonSerializer.Serialize(this);

    /// <summary>True when a message waits: the page before changed something.</summary>
    public static bool IsWaiting(ITempDataDictionary data) => data.Peek(Key) is string;

    /// <summary>Takes the message out; null when there is none.</summary>
    public static FlashMessage? Take(ITempDataDictionary data) => data[Key] is string kept ? JsonSerializer.Deserialize<FlashMessage>(kept) : null;
}
