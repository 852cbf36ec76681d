package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.SetAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The handles of {@link Survey}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class Survey_ {

    /** The attribute {@code pk}. */
    public static final StringAttribute<Survey> pk = StringAttribute.of("pk");

    /** The attribute {@code status}. */
    public static final StringAttribute<Survey> status = StringAttribute.of("status");

    /** The attribute {@code tags}. */
    public static final SetAttribute<Survey, String> tags = SetAttribute.of("tags", Codecs.STRING);

    /** The attribute {@code note}. */
    public static final StringAttribute<Survey> note = StringAttribute.of("note");

    /** The attribute {@code day}. */
    public static final Attribute<Survey, LocalDate> day = Attribute.of("day", Codecs.LOCAL_DATE);

    /** The attribute {@code arguments}. */
    public static final Attribute<Survey, Survey.Arguments> arguments =
            Attribute.of("arguments", Codecs.enumOf(Survey.Arguments.class));

    /** The attribute {@code count1}. */
    public static final NumberAttribute<Survey, Integer> count1 =
            NumberAttribute.of("count1", Codecs.INTEGER);

    /** The attribute {@code count2}. */
    public static final NumberAttribute<Survey, Integer> count2 =
            NumberAttribute.of("count2", Codecs.INTEGER);

    /** The attribute {@code count3}. */
    public static final NumberAttribute<Survey, Integer> count3 =
            NumberAttribute.of("count3", Codecs.INTEGER);

    /** The attribute {@code count4}. */
    public static final NumberAttribute<Survey, Integer> count4 =
            NumberAttribute.of("count4", Codecs.INTEGER);

    /** The attribute {@code count5}. */
    public static final NumberAttribute<Survey, Integer> count5 =
            NumberAttribute.of("count5", Codecs.INTEGER);

    /** The attribute {@code count6}. */
    public static final NumberAttribute<Survey, Integer> count6 =
            NumberAttribute.of("count6", Codecs.INTEGER);

    /** The attribute {@code count7}. */
    public static final NumberAttribute<Survey, Integer> count7 =
            NumberAttribute.of("count7", Codecs.INTEGER);

    /** The attribute {@code count8}. */
    public static final NumberAttribute<Survey, Integer> count8 =
            NumberAttribute.of("count8", Codecs.INTEGER);

    /** The attribute {@code count9}. */
    public static final NumberAttribute<Survey, Integer> count9 =
            NumberAttribute.of("count9", Codecs.INTEGER);

    /** The attribute {@code count10}. */
    public static final NumberAttribute<Survey, Integer> count10 =
            NumberAttribute.of("count10", Codecs.INTEGER);

    /** The attribute {@code count11}. */
    public static final NumberAttribute<Survey, Integer> count11 =
            NumberAttribute.of("count11", Codecs.INTEGER);

    /** The attribute {@code count12}. */
    public static final NumberAttribute<Survey, Integer> count12 =
            NumberAttribute.of("count12", Codecs.INTEGER);

    /** The attribute {@code count13}. */
    public static final NumberAttribute<Survey, Integer> count13 =
            NumberAttribute.of("count13", Codecs.INTEGER);

    /** The attribute {@code count14}. */
    public static final NumberAttribute<Survey, Integer> count14 =
            NumberAttribute.of("count14", Codecs.INTEGER);

    /** The attribute {@code count15}. */
    public static final NumberAttribute<Survey, Integer> count15 =
            NumberAttribute.of("count15", Codecs.INTEGER);

    /** The attribute {@code count16}. */
    public static final NumberAttribute<Survey, Integer> count16 =
            NumberAttribute.of("count16", Codecs.INTEGER);

    /** The attribute {@code count17}. */
    public static final NumberAttribute<Survey, Integer> count17 =
            NumberAttribute.of("count17", Codecs.INTEGER);

    /** The attribute {@code count18}. */
    public static final NumberAttribute<Survey, Integer> count18 =
            NumberAttribute.of("count18", Codecs.INTEGER);

    /** The attribute {@code count19}. */
    public static final NumberAttribute<Survey, Integer> count19 =
            NumberAttribute.of("count19", Codecs.INTEGER);

    /** The attribute {@code count20}. */
    public static final NumberAttribute<Survey, Integer> count20 =
            NumberAttribute.of("count20", Codecs.INTEGER);

    /** The attribute {@code count21}. */
    public static final NumberAttribute<Survey, Integer> count21 =
            NumberAttribute.of("count21", Codecs.INTEGER);

    /** The attribute {@code count22}. */
    public static final NumberAttribute<Survey, Integer> count22 =
            NumberAttribute.of("count22", Codecs.INTEGER);

    /** The attribute {@code count23}. */
    public static final NumberAttribute<Survey, Integer> count23 =
            NumberAttribute.of("count23", Codecs.INTEGER);

    /** The attribute {@code count24}. */
    public static final NumberAttribute<Survey, Integer> count24 =
            NumberAttribute.of("count24", Codecs.INTEGER);

    /** The attribute {@code count25}. */
    public static final NumberAttribute<Survey, Integer> count25 =
            NumberAttribute.of("count25", Codecs.INTEGER);

    /** The attribute {@code count26}. */
    public static final NumberAttribute<Survey, Integer> count26 =
            NumberAttribute.of("count26", Codecs.INTEGER);

    /** The attribute {@code count27}. */
    public static final NumberAttribute<Survey, Integer> count27 =
            NumberAttribute.of("count27", Codecs.INTEGER);

    /** The attribute {@code count28}. */
    public static final NumberAttribute<Survey, Integer> count28 =
            NumberAttribute.of("count28", Codecs.INTEGER);

    /** The attribute {@code count29}. */
    public static final NumberAttribute<Survey, Integer> count29 =
            NumberAttribute.of("count29", Codecs.INTEGER);

    /** The attribute {@code count30}. */
    public static final NumberAttribute<Survey, Integer> count30 =
            NumberAttribute.of("count30", Codecs.INTEGER);

    /** The attribute {@code count31}. */
    public static final NumberAttribute<Survey, Integer> count31 =
            NumberAttribute.of("count31", Codecs.INTEGER);

    /** The attribute {@code count32}. */
    public static final NumberAttribute<Survey, Integer> count32 =
            NumberAttribute.of("count32", Codecs.INTEGER);

    /** The attribute {@code count33}. */
    public static final NumberAttribute<Survey, Integer> count33 =
            NumberAttribute.of("count33", Codecs.INTEGER);

    /** The attribute {@code count34}. */
    public static final NumberAttribute<Survey, Integer> count34 =
            NumberAttribute.of("count34", Codecs.INTEGER);

    /** The attribute {@code count35}. */
    public static final NumberAttribute<Survey, Integer> count35 =
            NumberAttribute.of("count35", Codecs.INTEGER);

    /** What jdynox knows of {@link Survey}. */
    public static final Model<Survey> MODEL = Models.register(Model.builder(Survey.class, new SurveyCodec())
            .table("surveys")
            .partitionKey(pk, Survey::pk)
            .attributes("pk", "status", "tags", "note", "day", "arguments", "count1", "count2",
                    "count3", "count4", "count5", "count6", "count7", "count8", "count9", "count10",
                    "count11", "count12", "count13", "count14", "count15", "count16", "count17",
                    "count18", "count19", "count20", "count21", "count22", "count23", "count24",
                    "count25", "count26", "count27", "count28", "count29", "count30", "count31",
                    "count32", "count33", "count34", "count35")
            .build());

    private Survey_() {}
}
