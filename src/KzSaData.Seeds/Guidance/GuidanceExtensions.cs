namespace KzSaData.Seeds.Guidance;

/// <summary>What contributors are told, at the types and fields that it is about.</summary>
internal static class GuidanceExtensions
{
    extension(ObjectType type)
    {
        /// <summary>What such an object stands for.</summary>
        public string Description => GuidanceBook.Of(type);
    }

    extension(Field described)
    {
        /// <summary>One or two sentences for contributors.</summary>
        public string Description => GuidanceBook.Of(described).Description;

        /// <summary>A regular expression that the text must match, or null.</summary>
        public string? Pattern => GuidanceBook.Of(described).Pattern;

        /// <summary>A value as it should be, as JSON.</summary>
        public string? Example => GuidanceBook.Of(described).Example;

        /// <summary>A value as it should not be, and why.</summary>
        public string? BadExample => GuidanceBook.Of(described).BadExample;
    }
}
