namespace CaiCach.Web.Kit;

/// <summary>A way to take back what the flash message says was done, offered for a few seconds.</summary>
/// <param name="Action">Where the form is posted to.</param>
/// <param name="Fields">What it carries; the command's key is added.</param>
/// <param name="Seconds">How long it is offered.</param>
public sealed record UndoOffer(string Action, IReadOnlyDictionary<string, string> Fields, int Seconds);
